package org.truceline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.truceline.intake.Intake;
import org.truceline.model.Draft;
import org.truceline.model.Facts;

@Api
@Tag(name = "Articles", description = "What was read, and what it says.")
class IntakeController {

  private final Intake intake;

  IntakeController(Intake intake) {
    this.intake = intake;
  }

  @PostMapping(path = "/extractions", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "extract",
      summary = "The facts of one article, nothing stored",
      description =
          "Actors, places, zones, agreements, dates, events and relations, each with the"
              + " words that say it and where these stand in the title or text that is given back"
              + " (UTF-16 code units). Without `publishedAt` nothing relative is dated: the date is null,"
              + " with a reason. Exactly one of `text` and `html` holds the article, of up to 2 MiB."
              + " With `Accept: text/html`, the same as a page: the article with every fact marked"
              + " in place, and beside it what was read and by which rule.")
  @ApiResponse(
      responseCode = "200",
      description = "What was read.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Facts.class)),
        @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string"))
      })
  Facts extract(@RequestBody Draft draft) {
    return Drafts.read(intake, draft);
  }

  @PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "addArticle",
      summary = "Store an article and its facts",
      description =
          "Reads the article as `/extractions` does and joins its facts to the graph, in one"
              + " transaction. The same article again is answered with 200 and changes nothing.\n\n"
              + "As `application/x-ndjson`, a load of any size: one such object a line, also packed"
              + " (`Content-Encoding: gzip`). It is kept on disk, and a job reads it, over restarts"
              + " too. A line that is no article fails alone.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = Draft.class)),
        @Content(mediaType = Ndjson.TYPE, schema = @Schema(type = "string"))
      })
  @ApiResponse(responseCode = "201", description = "Stored; `Location` is where it is now.")
  @ApiResponse(responseCode = "200", description = "It was there already.")
  @ApiResponse(
      responseCode = "202",
      description = "A load was accepted; `Location` is that of its job.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = JobReport.class)))
  ResponseEntity<Facts> add(@RequestBody Draft draft) {
    var receipt = Drafts.tell(() -> intake.submit(Drafts.check(draft)));
    var location = URI.create(Api.PATH + "/articles/" + receipt.facts().article().id());
    return receipt.isNew()
        ? ResponseEntity.created(location).body(receipt.facts())
        : ResponseEntity.ok().location(location).body(receipt.facts());
  }
}
