package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.export.Exports;
import org.truceline.query.Neighbourhood;
import org.truceline.query.Neighbourhood.Surroundings;
import org.truceline.query.Paths;
import org.truceline.query.Paths.Connections;

@Api
@Tag(name = "Graph", description = "Nodes and relationships, for explorers.")
class GraphController {

  private static final int MOST_NODES = 500;

  private static final int MOST_PATHS = 50;
  private static final int LONGEST = 6;

  private final Neighbourhood neighbourhood;
  private final Paths paths;
  private final Exports exports;

  GraphController(Neighbourhood neighbourhood, Paths paths, Exports exports) {
    this.neighbourhood = neighbourhood;
    this.paths = paths;
    this.exports = exports;
  }

  @GetGraph("/graph/neighbourhood/{id}")
  @Operation(
      operationId = "getNeighbourhood",
      summary = "What is around something",
      description =
          "Nodes and relationships up to three steps from an actor, zone, agreement, place"
              + " or event. From one node at most `fanOut` relationships of a kind are followed: of"
              + " events the newest, of counterparts those with the most events in common, each as"
              + " one `dealt_with` with its counts. `truncated` says whether `fanOut` or `limit` left"
              + " something out.")
  @KnownAt
  @Parameter(
      name = "depth",
      in = ParameterIn.QUERY,
      description = "How many steps, from 1 to 3.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "3", defaultValue = "1"),
      example = "1")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "At most so many nodes, from 1 to 500.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "100"),
      example = "50")
  Exportable<Surroundings> neighbourhood(
      @PathVariable @Parameter(description = "The id to start at.", example = "zone:northern-homs")
          String id,
      Parameters parameters) {
    var found =
        neighbourhood.of(
            id,
            parameters.number("depth", 1, 1, 3),
            parameters.number("limit", 100, 1, MOST_NODES),
            parameters.knownAt());
    return new Exportable<>(() -> found, (_, _) -> exports.graph(found));
  }

  @GetGraph("/graph/paths")
  @Operation(
      operationId = "findPaths",
      summary = "How two things are connected",
      description =
          "The ways from one actor, zone, agreement, place or event to another, the shortest"
              + " first: through stated relations, what covers what, who is behind an agreement,"
              + " actors who had to do with each other (`dealt_with`, with its counts and the"
              + " timeline of both) and the newest events of each. No more than `fanOut`"
              + " relationships of a kind are followed from one node, nor a step taken from more than"
              + " `frontier` nodes at once: `truncated` says whether such a bound left something out,"
              + " `timedOut` whether the search took too long and was broken off.")
  @KnownAt
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      required = true,
      description = "The id to start at.",
      schema = @Schema(type = "string"),
      example = "actor:jaysh-al-islam")
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      required = true,
      description = "The id to arrive at.",
      schema = @Schema(type = "string"),
      example = "agreement:astana-memorandum")
  @Parameter(
      name = "maxLength",
      in = ParameterIn.QUERY,
      description = "The most relationships in a row, from 1 to 6.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "6", defaultValue = "4"),
      example = "4")
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "At most so many ways, from 1 to 50.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "10"),
      example = "5")
  Exportable<Connections> paths(Parameters parameters) {
    var from = parameters.required("from");
    var to = parameters.required("to");
    if (from.equals(to)) {
      throw BadRequest.value("to", to, "is where the way starts");
    }
    var found =
        paths.between(
            from,
            to,
            parameters.number("maxLength", 4, 1, LONGEST),
            parameters.number("limit", 10, 1, MOST_PATHS),
            parameters.knownAt());
    return new Exportable<>(() -> found, (_, _) -> exports.graph(found));
  }
}
