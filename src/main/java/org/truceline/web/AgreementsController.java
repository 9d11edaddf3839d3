package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.Agreements;
import org.truceline.query.Compliance;
import org.truceline.query.ComplianceReport;
import org.truceline.query.EventFilter.Anchor;
import org.truceline.query.Events;
import org.truceline.query.Page;
import org.truceline.query.TimelineEntry;
import org.truceline.query.UnknownId;

@Api
@Tag(name = "Agreements", description = "Ceasefires, memoranda, accords, processes, resolutions.")
class AgreementsController {

  private final Agreements agreements;
  private final Events events;
  private final Timelines timelines;
  private final Compliance compliance;

  AgreementsController(
      Agreements agreements, Events events, Timelines timelines, Compliance compliance) {
    this.agreements = agreements;
    this.events = events;
    this.timelines = timelines;
    this.compliance = compliance;
  }

  @GetMapping("/agreements")
  @Operation(
      operationId = "listAgreements",
      summary = "Agreements",
      description = "Every agreement that an article names, in the order of their ids.")
  @Paged
  @Ordered
  @ValidAt
  @KnownAt
  Page<Agreements.ListedAgreement> list(Parameters parameters) {
    return agreements.list(parameters.byId(), parameters.asOf());
  }

  @GetMapping("/agreements/{id}")
  @Operation(
      operationId = "getAgreement",
      summary = "One agreement",
      description =
          "When it was concluded and by whom, who vouches for it, and which zones it makes.")
  @ValidAt
  @KnownAt
  Agreements.AgreementDetail get(
      @PathVariable
          @Parameter(description = "The agreement's id.", example = "agreement:astana-memorandum")
          String id,
      Parameters parameters) {
    return agreements.get(id, parameters.asOf()).orElseThrow(() -> new UnknownId(id));
  }

  @GetTimeline("/agreements/{id}/timeline")
  @Operation(
      operationId = "getAgreementTimeline",
      summary = "What became of an agreement",
      description =
          "The events that make it, keep it, break it or are about it, each with its best"
              + " quote.")
  @EventFilters
  Exportable<Page<TimelineEntry>> timeline(
      @PathVariable
          @Parameter(description = "The agreement's id.", example = "agreement:astana-memorandum")
          String id,
      Parameters parameters) {
    var filter = parameters.eventFilter().of(Anchor.AGREEMENT, id);
    return timelines.of(parameters, slice -> events.find(filter, slice));
  }

  @GetMapping("/agreements/{id}/compliance")
  @Operation(
      operationId = "getAgreementCompliance",
      summary = "What may have broken an agreement",
      description =
          "Hostile events by or against those whom an agreement binds, where it holds, while it was"
              + " in force or may have been, each with the reasons that make it a candidate and the"
              + " doubts: never a verdict. Accusations are counted apart."
              + " A week in which articles report nothing hostile (`quiet`) is told from one in which"
              + " none names it (`none`). The numbers are those of at most 52 weeks.")
  @ComplianceFilters
  ComplianceReport compliance(
      @PathVariable
          @Parameter(description = "The agreement's id.", example = "agreement:astana-memorandum")
          String id,
      Parameters parameters) {
    return compliance.of(id(id), parameters.complianceQuestion(), parameters.newestFirst());
  }

  /// What answers for zones and agreements alike must not answer here for another kind.
  private static String id(String id) {
    if (!id.startsWith("agreement:")) {
      throw new UnknownId(id);
    }
    return id;
  }
}
