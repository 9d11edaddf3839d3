package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.Neighbourhood;
import org.truceline.query.Neighbourhood.Surroundings;

@Api
@Tag(name = "Graph", description = "Nodes and relationships, for explorers.")
class GraphController {

  private static final int MOST_NODES = 500;

  private final Neighbourhood neighbourhood;

  GraphController(Neighbourhood neighbourhood) {
    this.neighbourhood = neighbourhood;
  }

  @GetMapping("/graph/neighbourhood/{id}")
  @Operation(
      operationId = "getNeighbourhood",
      summary = "What is around something",
      description =
          "Nodes and relationships up to three steps from an actor, zone, agreement, place"
              + " or event. From one node at most `fanOut` relationships of a kind are followed, of"
              + " events the newest; `truncated` says whether `limit` left nodes out.")
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
  Surroundings neighbourhood(
      @PathVariable @Parameter(description = "The id to start at.", example = "zone:northern-homs")
          String id,
      Parameters parameters) {
    return neighbourhood.of(
        id, parameters.number("depth", 1, 1, 3), parameters.number("limit", 100, 1, MOST_NODES));
  }
}
