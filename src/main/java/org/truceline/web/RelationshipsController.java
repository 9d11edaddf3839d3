package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.Events;
import org.truceline.query.Page;
import org.truceline.query.Pair;
import org.truceline.query.Relationships;
import org.truceline.query.Relationships.Bucket;
import org.truceline.query.Relationships.Relationship;
import org.truceline.query.TimelineEntry;

@Api
@Tag(name = "Relationships", description = "Two actors over time.")
class RelationshipsController {

  private final Relationships relationships;
  private final Events events;
  private final Timelines timelines;

  RelationshipsController(Relationships relationships, Events events, Timelines timelines) {
    this.relationships = relationships;
    this.events = events;
    this.timelines = timelines;
  }

  @GetMapping("/relationships/{a}/{b}")
  @Operation(
      operationId = "getRelationship",
      summary = "Two actors over time",
      description =
          "The relations that articles state, with their quotes, and a series of what"
              + " occurred between the two: cooperation and conflict apart, each as the sum of PLOVER's"
              + " scores and the number of events, each bucket with the timeline that lists its events."
              + " What was only planned, alleged or denied counts for nothing here.")
  @Dated
  @KnownAt
  @Parameter(
      name = "bucket",
      in = ParameterIn.QUERY,
      description = "How finely the series is cut: a week starts on Monday.",
      schema = @Schema(implementation = Bucket.class, defaultValue = "month"),
      example = "month")
  Relationship get(
      @PathVariable @Parameter(description = "An actor's id.", example = "actor:russia") String a,
      @PathVariable
          @Parameter(description = "Another actor's id.", example = "actor:syrian-government")
          String b,
      Parameters parameters) {
    return relationships.of(
        pair(a, b),
        parameters.code("bucket", Bucket.class, Bucket.MONTH),
        parameters.datetime(),
        parameters.knownAt());
  }

  @GetTimeline("/relationships/{a}/{b}/timeline")
  @Operation(
      operationId = "getRelationshipTimeline",
      summary = "The events of two actors together",
      description = "The events that both take part in, on whichever side.")
  @EventFilters
  Exportable<Page<TimelineEntry>> timeline(
      @PathVariable @Parameter(description = "An actor's id.", example = "actor:russia") String a,
      @PathVariable
          @Parameter(description = "Another actor's id.", example = "actor:syrian-government")
          String b,
      Parameters parameters) {
    var pair = pair(a, b);
    var filter = parameters.eventFilter();
    return timelines.of(parameters, slice -> events.between(pair, filter, slice));
  }

  private static Pair pair(String a, String b) {
    try {
      return new Pair(a, b);
    } catch (IllegalArgumentException e) {
      throw new BadRequest("b", String.valueOf(e.getMessage()));
    }
  }
}
