package org.truceline.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.truceline.intake.load.Loads;
import org.truceline.model.JobState;
import org.truceline.query.Jobs;
import org.truceline.query.Page;
import org.truceline.query.UnknownId;

@Api
@Tag(name = "Jobs", description = "Loads of many articles, and how far they have come.")
class JobsController {

  private static final int FAILURES_SHOWN = 100;

  private final Jobs jobs;
  private final Loads loads;

  JobsController(Jobs jobs, Loads loads) {
    this.jobs = jobs;
    this.loads = loads;
  }

  /// Documented with the other `POST /articles`, which OpenAPI takes for the same operation.
  @PostMapping(path = "/articles", consumes = Ndjson.TYPE)
  @Hidden
  ResponseEntity<JobReport> load(HttpServletRequest request) throws IOException {
    var job =
        loads.accept(
            request.getInputStream(), request.getContentLengthLong(), Ndjson.isPacked(request));
    return ResponseEntity.accepted().location(URI.create(path(job))).body(report(job));
  }

  static String path(String job) {
    return Api.PATH + "/jobs/" + job;
  }

  @GetMapping("/jobs")
  @Operation(
      operationId = "listJobs",
      summary = "Loads of many articles",
      description =
          "Every load that was accepted, the newest first. One that has ended is forgotten after"
              + " 30 days (`truceline.load.keep`).")
  @Paged
  @Ordered
  Page<Jobs.Job> list(Parameters parameters) {
    return jobs.list(parameters.newestFirst());
  }

  @GetMapping("/jobs/{id}")
  @Operation(
      operationId = "getJob",
      summary = "How far a load has come",
      description =
          "`accepted` counts the lines with something on them; each ends as `new`, `unchanged`"
              + " (together `done`) or `failed`. The first hundred failed lines are here, with the"
              + " problem that their article alone would have met; all are under `/failures`. `rate`"
              + " is in lines a second, over the time that the load ran; `error` is what last kept it"
              + " waiting, or why it failed.")
  JobReport get(
      @PathVariable @Parameter(description = "The job's id.", example = JobReport.EXAMPLE)
          String id) {
    return report(id);
  }

  @GetMapping("/jobs/{id}/failures")
  @Operation(
      operationId = "listJobFailures",
      summary = "The failed lines of a load",
      description = "In the order of the lines, each with its problem.")
  @Paged
  Page<FailedLine> failures(
      @PathVariable @Parameter(description = "The job's id.", example = JobReport.EXAMPLE)
          String id,
      Parameters parameters) {
    var job = find(id);
    var after = parameters.after();
    var page =
        loads.failures(job.id(), after == null ? 0 : Long.parseLong(after), parameters.limit());
    var next = page.next();
    return new Page<>(FailedLine.of(job.id(), page), next == null ? null : next.toString());
  }

  @DeleteMapping("/jobs/{id}")
  @Operation(
      operationId = "cancelJob",
      summary = "Cancel a load",
      description =
          "What it has written stays. A load that was cancelled before is answered alike; one that"
              + " has ended otherwise is a conflict.")
  JobReport cancel(
      @PathVariable @Parameter(description = "The job's id.", example = JobReport.EXAMPLE)
          String id) {
    var state = loads.cancel(id).orElseThrow(() -> new UnknownId(id));
    if (state != JobState.CANCELLED) {
      throw new Conflict("state", state.code(), "has ended, and cannot be cancelled");
    }
    return report(id);
  }

  private JobReport report(String id) {
    var job = find(id);
    return new JobReport(job, FailedLine.of(id, loads.failures(id, 0, FAILURES_SHOWN)));
  }

  private Jobs.Job find(String id) {
    return jobs.get(id).orElseThrow(() -> new UnknownId(id));
  }
}
