package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.Compliance;
import org.truceline.query.ComplianceReport;
import org.truceline.query.EventFilter.Anchor;
import org.truceline.query.Events;
import org.truceline.query.Page;
import org.truceline.query.TimelineEntry;
import org.truceline.query.UnknownId;
import org.truceline.query.Zones;

@Api
@Tag(name = "Zones", description = "Areas under a ceasefire, de-escalation or buffer arrangement.")
class ZonesController {

  private final Zones zones;
  private final Events events;
  private final Timelines timelines;
  private final Compliance compliance;

  ZonesController(Zones zones, Events events, Timelines timelines, Compliance compliance) {
    this.zones = zones;
    this.events = events;
    this.timelines = timelines;
    this.compliance = compliance;
  }

  @GetMapping("/zones")
  @Operation(
      operationId = "listZones",
      summary = "Zones",
      description = "Every zone that an article names, in the order of their ids.")
  @Paged
  @Ordered
  @ValidAt
  @KnownAt
  Page<Zones.ListedZone> list(Parameters parameters) {
    return zones.list(parameters.byId(), parameters.asOf());
  }

  @GetMapping("/zones/{id}")
  @Operation(
      operationId = "getZone",
      summary = "One zone",
      description =
          "What it covers, which agreements make it, and the states it came into:"
              + " proposed, agreed, announced, in_force, monitored, each by the first event that says so.")
  @ValidAt
  @KnownAt
  Zones.ZoneDetail get(
      @PathVariable @Parameter(description = "The zone's id.", example = "zone:northern-homs")
          String id,
      Parameters parameters) {
    return zones.get(id, parameters.asOf()).orElseThrow(() -> new UnknownId(id));
  }

  @GetTimeline("/zones/{id}/timeline")
  @Operation(
      operationId = "getZoneTimeline",
      summary = "What happened in a zone",
      description = "The events that make it, happen in it or break it, each with its best quote.")
  @EventFilters
  Exportable<Page<TimelineEntry>> timeline(
      @PathVariable @Parameter(description = "The zone's id.", example = "zone:northern-homs")
          String id,
      Parameters parameters) {
    var filter = parameters.eventFilter().of(Anchor.ZONE, id);
    return timelines.of(parameters, slice -> events.find(filter, slice));
  }

  @GetMapping("/zones/{id}/compliance")
  @Operation(
      operationId = "getZoneCompliance",
      summary = "What may have broken the truce of a zone",
      description =
          "Hostile events in a zone or at its places, while it was in force or may have been, each"
              + " with the reasons that make it a candidate and the doubts: never a verdict."
              + " Accusations are counted apart."
              + " A week in which articles report nothing hostile (`quiet`) is told from one in which"
              + " none names it (`none`). The numbers are those of at most 52 weeks.")
  @ComplianceFilters
  ComplianceReport compliance(
      @PathVariable @Parameter(description = "The zone's id.", example = "zone:eastern-ghouta")
          String id,
      Parameters parameters) {
    return compliance.of(id(id), parameters.complianceQuestion(), parameters.newestFirst());
  }

  /// What answers for zones and agreements alike must not answer here for another kind.
  private static String id(String id) {
    if (!id.startsWith("zone:")) {
      throw new UnknownId(id);
    }
    return id;
  }
}
