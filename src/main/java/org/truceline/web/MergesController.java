package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.truceline.query.MergeLog;
import org.truceline.query.MergeLog.Merge;
import org.truceline.query.MergedIds;
import org.truceline.query.Page;
import org.truceline.query.Suggestions;
import org.truceline.query.Suggestions.Suggestion;
import org.truceline.query.UnknownId;
import org.truceline.resolve.Decided;
import org.truceline.resolve.Merges;

@Api
@Tag(name = "Merges", description = "Who is who: what people decide, and what they might.")
class MergesController {

  private final Merges merges;
  private final MergeLog log;
  private final Suggestions suggestions;
  private final MergedIds merged;

  MergesController(Merges merges, MergeLog log, Suggestions suggestions, MergedIds merged) {
    this.merges = merges;
    this.log = log;
    this.suggestions = suggestions;
    this.merged = merged;
  }

  @PostMapping(path = "/merges", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "merge",
      summary = "Take two for one",
      description =
          "From now on `into` stands for `from`: in lists and timelines, and for what later articles"
              + " say. Asked for `from`, Truceline answers with `into`, whose names are those of both."
              + " Events follow in the background, which `state` tells: `pending`, then `applied`;"
              + " the answer waits for it up to five seconds. Both are actors, or places, zones or"
              + " agreements. The same decision again, while it stands, is answered with 200.")
  @ApiResponse(responseCode = "201", description = "Decided; `Location` is where it is now.")
  @ApiResponse(responseCode = "200", description = "It was decided before.")
  ResponseEntity<Merge> merge(@RequestBody DecisionForm form) {
    var decided = merges.merge(form.decision());
    merged.fetch();
    return answer(decided);
  }

  @PostMapping(path = "/merges/refusals", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "refuseMerge",
      summary = "Take two for two",
      description =
          "The two are not suggested again, in either direction. `DELETE` of the decision takes that"
              + " back.")
  @ApiResponse(responseCode = "201", description = "Decided; `Location` is where it is now.")
  @ApiResponse(responseCode = "200", description = "It was decided before.")
  ResponseEntity<Merge> refuse(@RequestBody DecisionForm form) {
    return answer(merges.refuse(form.decision()));
  }

  private ResponseEntity<Merge> answer(Decided decided) {
    return DecisionAnswer.of(decided, "/merges/", find(decided.id()));
  }

  @GetMapping("/merges")
  @Operation(
      operationId = "listMerges",
      summary = "The log of what people decided",
      description =
          "Who decided, when and why, and who took it back: merges and refusals, the newest first"
              + " if `order` is left out.")
  @Paged
  @Ordered
  Page<Merge> list(Parameters parameters) {
    return log.list(parameters.newestFirst());
  }

  @GetMapping("/merges/{id}")
  @Operation(
      operationId = "getMerge",
      summary = "One decision about who is who",
      description =
          "Its `state`: `pending` and `applied`, `undoing` and `undone`, or `refused` and"
              + " `withdrawn`.")
  Merge get(
      @PathVariable
          @Parameter(description = "The decision's id.", example = "merge:20261128-093000-000-7f3a")
          String id) {
    return find(id);
  }

  @DeleteMapping("/merges/{id}")
  @Operation(
      operationId = "undoMerge",
      summary = "Take a decision about who is who back",
      description =
          "Both are as they would be without it, with all that was read meanwhile: reports keep the"
              + " ids that their articles gave. The two are not suggested again. A decision stays in"
              + " the log; one that was taken back before is answered alike.")
  @Undone
  Merge undo(
      @PathVariable
          @Parameter(description = "The decision's id.", example = "merge:20261128-093000-000-7f3a")
          String id,
      Parameters parameters) {
    if (!merges.undo(id, parameters.one("by"), parameters.one("reason"))) {
      throw new UnknownId(id);
    }
    merged.fetch();
    return find(id);
  }

  @GetMapping("/merges/suggestions")
  @Operation(
      operationId = "listMergeSuggestions",
      summary = "Who may be who",
      description =
          "Two that may be one, with what speaks for it: names that are spelt alike, sound alike in"
              + " Arabic and Latin letters, lack a part, or are an acronym of the other, and counterparts"
              + " and places that they share. Nothing is merged before somebody decides, and what was"
              + " decided, either way, is not suggested again. A page looks at a bounded number of"
              + " names, so that it may be short, or empty, and still have a `next`.")
  @Paged
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "Of which kind both are.",
      array = @ArraySchema(schema = @Schema(implementation = Suggestions.Kind.class)),
      example = "actor")
  Page<Suggestion> suggestions(Parameters parameters) {
    return suggestions.list(
        parameters.codes("kind", Suggestions.Kind.class), parameters.after(), parameters.limit());
  }

  private Merge find(String id) {
    return log.get(id).orElseThrow(() -> new UnknownId(id));
  }
}
