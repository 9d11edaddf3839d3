package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.EventFilter.Anchor;
import org.truceline.query.Events;
import org.truceline.query.Named;
import org.truceline.query.Page;
import org.truceline.query.TimelineEntry;
import org.truceline.query.UnknownId;
import org.truceline.query.Zones;

@Api
@Tag(name = "Zones", description = "Areas under a ceasefire, de-escalation or buffer arrangement.")
class ZonesController {

  private final Zones zones;
  private final Events events;

  ZonesController(Zones zones, Events events) {
    this.zones = zones;
    this.events = events;
  }

  @GetMapping("/zones")
  @Operation(
      operationId = "listZones",
      summary = "Zones",
      description = "Every zone that an article names, in the order of their ids.")
  @Paged
  @Ordered
  Page<Named> list(Parameters parameters) {
    return zones.list(parameters.byId());
  }

  @GetMapping("/zones/{id}")
  @Operation(
      operationId = "getZone",
      summary = "One zone",
      description =
          "What it covers, which agreements make it, and the states it came into:"
              + " proposed, agreed, announced, in_force, monitored, each by the first event that says so.")
  Zones.ZoneDetail get(
      @PathVariable @Parameter(description = "The zone's id.", example = "zone:northern-homs")
          String id) {
    return zones.get(id).orElseThrow(() -> new UnknownId(id));
  }

  @GetMapping("/zones/{id}/timeline")
  @Operation(
      operationId = "getZoneTimeline",
      summary = "What happened in a zone",
      description = "The events that make it, happen in it or break it, each with its best quote.")
  @EventFilters
  Page<TimelineEntry> timeline(
      @PathVariable @Parameter(description = "The zone's id.", example = "zone:northern-homs")
          String id,
      Parameters parameters) {
    return events.find(parameters.eventFilter().of(Anchor.ZONE, id), parameters.newestFirst());
  }
}
