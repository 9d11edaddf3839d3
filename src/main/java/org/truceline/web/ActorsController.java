package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.model.ActorType;
import org.truceline.query.Actors;
import org.truceline.query.Counterparts;
import org.truceline.query.Counterparts.Counterpart;
import org.truceline.query.EventFilter.Anchor;
import org.truceline.query.Events;
import org.truceline.query.Page;
import org.truceline.query.TimelineEntry;
import org.truceline.query.UnknownId;

@Api
@Tag(name = "Actors", description = "States, governments, armed groups, people, organisations.")
class ActorsController {

  private final Actors actors;
  private final Events events;
  private final Timelines timelines;
  private final Counterparts counterparts;

  ActorsController(Actors actors, Events events, Timelines timelines, Counterparts counterparts) {
    this.actors = actors;
    this.events = events;
    this.timelines = timelines;
    this.counterparts = counterparts;
  }

  @GetMapping("/actors")
  @Operation(
      operationId = "listActors",
      summary = "Actors, by name or type",
      description = "Every actor that an article names, in the order of their ids.")
  @Paged
  @Ordered
  @KnownAt
  @Parameter(
      name = "q",
      in = ParameterIn.QUERY,
      description =
          "A part of a name or alias in any language; case, Arabic diacritics and spelling variants"
              + " (أ/ا, ة/ه, ى/ي) do not matter.",
      schema = @Schema(type = "string"),
      example = "russia")
  @Parameter(
      name = "type",
      in = ParameterIn.QUERY,
      description = "Only actors of this type; repeat it for any of several.",
      array = @ArraySchema(schema = @Schema(implementation = ActorType.class)),
      example = "state")
  Page<Actors.ListedActor> list(Parameters parameters) {
    var q = parameters.one("q");
    if (q != null && q.isBlank()) {
      throw BadRequest.value("q", q, "is blank");
    }
    return actors.list(
        q, parameters.codes("type", ActorType.class), parameters.byId(), parameters.knownAt());
  }

  @GetMapping("/actors/{id}")
  @Operation(
      operationId = "getActor",
      summary = "One actor",
      description =
          "Its names and aliases, how much the graph holds of it, and how it stands to"
              + " others as articles state it, each relation with its best quote.")
  @KnownAt
  Actors.ActorDetail get(
      @PathVariable @Parameter(description = "The actor's id.", example = "actor:russia") String id,
      Parameters parameters) {
    return actors.get(id, parameters.knownAt()).orElseThrow(() -> new UnknownId(id));
  }

  @GetTimeline("/actors/{id}/timeline")
  @Operation(
      operationId = "getActorTimeline",
      summary = "What an actor did and what was done to it",
      description = "The events it takes part in, as source or target, each with its best quote.")
  @EventFilters
  Exportable<Page<TimelineEntry>> timeline(
      @PathVariable @Parameter(description = "The actor's id.", example = "actor:russia") String id,
      Parameters parameters) {
    var filter = parameters.eventFilter().of(Anchor.ACTOR, id);
    return timelines.of(parameters, slice -> events.find(filter, slice));
  }

  @GetMapping("/actors/{id}/relationships")
  @Operation(
      operationId = "listActorRelationships",
      summary = "With whom an actor had to do",
      description =
          "Its counterparts, those with the most events in common first, with the sums of"
              + " PLOVER's scores of what occurred between them, cooperation and conflict apart. Two"
              + " who act together against a third were not in conflict with each other.")
  @Paged
  @Dated
  @KnownAt
  Page<Counterpart> relationships(
      @PathVariable @Parameter(description = "The actor's id.", example = "actor:russia") String id,
      Parameters parameters) {
    return counterparts.of(
        id, parameters.datetime(), parameters.limit(), parameters.after(), parameters.knownAt());
  }
}
