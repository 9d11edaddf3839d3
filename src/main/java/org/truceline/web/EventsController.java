package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumMap;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.model.Codes;
import org.truceline.query.EventFilter;
import org.truceline.query.EventFilter.Anchor;
import org.truceline.query.EventReports;
import org.truceline.query.Events;
import org.truceline.query.Page;
import org.truceline.query.Report;
import org.truceline.query.TimelineEntry;
import org.truceline.query.UnknownId;

@Api
@Tag(
    name = "Events",
    description = "What happened, was planned, refused or denied, and who says so.")
class EventsController {

  private final Events events;
  private final EventReports reports;
  private final Timelines timelines;

  EventsController(Events events, EventReports reports, Timelines timelines) {
    this.events = events;
    this.reports = reports;
    this.timelines = timelines;
  }

  @GetTimeline("/events")
  @Operation(
      operationId = "listEvents",
      summary = "The timeline of everything",
      description =
          "All events, or those that match every filter; a filter that is repeated means"
              + " any of its values.")
  @EventFilters
  @Parameter(
      name = "actor",
      in = ParameterIn.QUERY,
      description = "Only events that this actor takes part in, as source or target.",
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "actor:russia")
  @Parameter(
      name = "zone",
      in = ParameterIn.QUERY,
      description = "Only events in this zone.",
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "zone:northern-homs")
  @Parameter(
      name = "agreement",
      in = ParameterIn.QUERY,
      description = "Only events that concern this agreement.",
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "agreement:astana-memorandum")
  @Parameter(
      name = "place",
      in = ParameterIn.QUERY,
      description = "Only events that an article puts at this very place.",
      array = @ArraySchema(schema = @Schema(type = "string")),
      example = "place:eastern-ghouta")
  Exportable<Page<TimelineEntry>> list(Parameters parameters) {
    var base = parameters.eventFilter();
    var anyOf = new EnumMap<Anchor, List<String>>(Anchor.class);
    for (var anchor : Anchor.values()) {
      var ids = parameters.all(Codes.of(anchor));
      if (!ids.isEmpty()) {
        anyOf.put(anchor, ids);
      }
    }
    var filter =
        new EventFilter(anyOf, base.types(), base.factualities(), base.when(), base.knownAt());
    return timelines.of(parameters, slice -> events.find(filter, slice));
  }

  @GetMapping("/events/{id}")
  @Operation(
      operationId = "getEvent",
      summary = "One event",
      description = "As timelines show it: what all its reports together say.")
  @KnownAt
  TimelineEntry get(
      @PathVariable @Parameter(description = "The event's id.", example = "event:50041476b364e913")
          String id,
      Parameters parameters) {
    return events.get(id, parameters.knownAt()).orElseThrow(() -> new UnknownId(id));
  }

  @GetMapping("/events/{id}/evidence")
  @Operation(
      operationId = "listEventEvidence",
      summary = "Who says so",
      description =
          "Every report of the event: the exact words, where they stand, who is said to"
              + " have said it, and which rule read it. The earliest article comes first.")
  @Paged
  @KnownAt
  Page<Report> evidence(
      @PathVariable @Parameter(description = "The event's id.", example = "event:50041476b364e913")
          String id,
      Parameters parameters) {
    return reports.of(id, parameters.limit(), parameters.after(), parameters.knownAt());
  }
}
