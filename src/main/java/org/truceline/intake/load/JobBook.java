package org.truceline.intake.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.graph.Graph;
import org.truceline.model.Codes;
import org.truceline.model.JobState;

/// What the graph knows of jobs: in what state each is, and how far it has come.
final class JobBook {

  private final Graph graph;

  JobBook(Graph graph) {
    this.graph = graph;
  }

  void accept(String job, long lines) {
    graph.write(transaction ->
        transaction.run(
            "write/accept-job", Map.of("id", job, "accepted", lines), row -> row.get("id")));
  }

  /// Where a job that is to run begins or goes on; nothing if it is not to run.
  Optional<Start> begin(String job) {
    return graph
        .write(transaction -> transaction.run("write/begin-job", Map.of("id", job), JobBook::start))
        .stream()
        .findFirst();
  }

  private static Start start(Record row) {
    var mark =
        new Mark(
            row.get("line").asLong(),
            row.get("offset").asLong(),
            row.get("added").asLong(),
            row.get("unchanged").asLong(),
            row.get("failed").asLong());
    return new Start(mark, Duration.ofMillis(row.get("ranFor").asLong()));
  }

  /// Notes how far a job has come; says in what state it is, if it still is.
  ///
  /// @param ranFor for how long it has run, all its runs together
  Optional<JobState> note(String job, Mark mark, Duration ranFor, @Nullable String error) {
    var parameters = new HashMap<String, Object>();
    parameters.put("id", job);
    parameters.put("line", mark.line());
    parameters.put("offset", mark.offset());
    parameters.put("added", mark.added());
    parameters.put("unchanged", mark.unchanged());
    parameters.put("failed", mark.failed());
    parameters.put("ranFor", ranFor.toMillis());
    parameters.put("error", error);
    return state("write/note-job", parameters);
  }

  /// Ends a job that runs; says in what state it is then, if it still is.
  Optional<JobState> end(String job, JobState state, @Nullable String error) {
    var parameters = new HashMap<String, Object>();
    parameters.put("id", job);
    parameters.put("state", Codes.of(state));
    parameters.put("error", error);
    return state("write/end-job", parameters);
  }

  /// Cancels a job, unless it has ended; says in what state it is then.
  Optional<JobState> cancel(String job) {
    return state("write/cancel-job", Map.of("id", job));
  }

  /// Nothing of a job that this graph does not know.
  Optional<JobState> state(String job) {
    return graph.read("read/job-state", Map.of("id", job), JobBook::state).stream().findFirst();
  }

  /// Forgets the jobs that ended before some time.
  List<String> forget(Instant endedBefore) {
    return graph.write(transaction ->
        transaction.run(
            "write/forget-jobs",
            Map.of("before", endedBefore.atOffset(ZoneOffset.UTC)),
            row -> row.get("id").asString()));
  }

  private Optional<JobState> state(String statement, Map<String, ?> parameters) {
    return graph
        .write(transaction -> transaction.run(statement, parameters, JobBook::state))
        .stream()
        .findFirst();
  }

  private static JobState state(Record row) {
    return Codes.parse(JobState.class, row.get("state").asString());
  }

  /// Where a job begins or goes on.
  ///
  /// @param ranFor for how long it has run before
  record Start(Mark mark, Duration ranFor) {}
}
