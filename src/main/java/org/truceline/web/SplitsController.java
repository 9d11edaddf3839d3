package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.truceline.query.Page;
import org.truceline.query.SplitLog;
import org.truceline.query.SplitLog.Split;
import org.truceline.query.UnknownId;
import org.truceline.resolve.Splits;

@Api
@Tag(name = "Splits", description = "Reports that were taken for those of one event, told apart.")
class SplitsController {

  private final Splits splits;
  private final SplitLog log;

  SplitsController(Splits splits, SplitLog log) {
    this.splits = splits;
    this.log = log;
  }

  @PostMapping(path = "/events/{id}/splits", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "splitEvent",
      summary = "Take reports of one event for those of two",
      description =
          "The reports that are named (by the ids that `/events/{id}/evidence` gives) tell an event"
              + " of their own from now on, whose id is `event`; the others are settled without them."
              + " Articles that come later join the others. The same decision again, while it stands,"
              + " is answered with 200.")
  @ApiResponse(responseCode = "201", description = "Decided; `Location` is where it is now.")
  @ApiResponse(responseCode = "200", description = "It was decided before.")
  ResponseEntity<Split> split(
      @PathVariable @Parameter(description = "The event's id.", example = "event:fad3bf6669d542b3")
          String id,
      @RequestBody SplitForm form) {
    var decided =
        splits.split(
            id,
            form.ids(),
            DecisionForm.said("by", form.by()),
            DecisionForm.said("reason", form.reason()));
    return DecisionAnswer.of(decided, "/splits/", find(decided.id()));
  }

  @GetMapping("/splits")
  @Operation(
      operationId = "listSplits",
      summary = "The log of parted events",
      description =
          "Who decided, when and why, and who took it back, the newest first if `order` is left out.")
  @Paged
  @Ordered
  Page<Split> list(Parameters parameters) {
    return log.list(parameters.newestFirst());
  }

  @GetMapping("/splits/{id}")
  @Operation(
      operationId = "getSplit",
      summary = "One decision that parted an event",
      description = "Its `state` is `applied` or `undone`.")
  Split get(
      @PathVariable
          @Parameter(description = "The decision's id.", example = "split:20261128-093000-000-7f3a")
          String id) {
    return find(id);
  }

  @DeleteMapping("/splits/{id}")
  @Operation(
      operationId = "undoSplit",
      summary = "Take a decision that parted an event back",
      description =
          "Its reports tell again what they would without it. A decision stays in the log; one that"
              + " was taken back before is answered alike.")
  @Undone
  Split undo(
      @PathVariable
          @Parameter(description = "The decision's id.", example = "split:20261128-093000-000-7f3a")
          String id,
      Parameters parameters) {
    if (!splits.undo(id, parameters.one("by"), parameters.one("reason"))) {
      throw new UnknownId(id);
    }
    return find(id);
  }

  private Split find(String id) {
    return log.get(id).orElseThrow(() -> new UnknownId(id));
  }
}
