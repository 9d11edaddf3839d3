package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.truceline.query.Agreements;
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

  AgreementsController(Agreements agreements, Events events) {
    this.agreements = agreements;
    this.events = events;
  }

  @GetMapping("/agreements")
  @Operation(
      operationId = "listAgreements",
      summary = "Agreements",
      description = "Every agreement that an article names, in the order of their ids.")
  @Paged
  @Ordered
  Page<Agreements.ListedAgreement> list(Parameters parameters) {
    return agreements.list(parameters.byId());
  }

  @GetMapping("/agreements/{id}")
  @Operation(
      operationId = "getAgreement",
      summary = "One agreement",
      description =
          "When it was concluded and by whom, who vouches for it, and which zones it makes.")
  Agreements.AgreementDetail get(
      @PathVariable
          @Parameter(description = "The agreement's id.", example = "agreement:astana-memorandum")
          String id) {
    return agreements.get(id).orElseThrow(() -> new UnknownId(id));
  }

  @GetMapping("/agreements/{id}/timeline")
  @Operation(
      operationId = "getAgreementTimeline",
      summary = "What became of an agreement",
      description =
          "The events that make it, keep it, break it or are about it, each with its best"
              + " quote.")
  @EventFilters
  Page<TimelineEntry> timeline(
      @PathVariable
          @Parameter(description = "The agreement's id.", example = "agreement:astana-memorandum")
          String id,
      Parameters parameters) {
    return events.find(parameters.eventFilter().of(Anchor.AGREEMENT, id), parameters.newestFirst());
  }
}
