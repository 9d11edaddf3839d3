package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.model.Codes;
import org.truceline.model.JobState;

/// How far are the loads of many articles? (`read/jobs`, `read/job`)
@Component
public final class Jobs {

  private static final double MILLIS = 1000;

  private final Graph graph;

  Jobs(Graph graph) {
    this.graph = graph;
  }

  public Page<Job> list(Slice slice) {
    return Page.of(graph.read("read/jobs", slice.byId(), Jobs::job), slice.limit(), Job::id);
  }

  public Optional<Job> get(String id) {
    return graph.read("read/job", Map.of("id", id), Jobs::job).stream().findFirst();
  }

  private static Job job(Record row) {
    var job = row.get("job");
    var added = job.get("added").asLong();
    var unchanged = job.get("unchanged").asLong();
    var failed = job.get("failed").asLong();
    return new Job(
        job.get("id").asString(),
        Codes.parse(JobState.class, job.get("state").asString()),
        job.get("accepted").asLong(),
        added + unchanged,
        added,
        unchanged,
        failed,
        rate(added + unchanged + failed, job.get("ranFor").asLong()),
        job.get("acceptedAt").asZonedDateTime().toInstant(),
        time(job.get("startedAt")),
        time(job.get("finishedAt")),
        Values.text(job.get("error")));
  }

  private static double rate(long settled, long millis) {
    return millis == 0 ? 0 : Math.round(settled * MILLIS / millis * 10) / 10.0;
  }

  private static @Nullable Instant time(Value value) {
    return value.isNull() ? null : value.asZonedDateTime().toInstant();
  }

  /// A load.
  ///
  /// @param accepted how many lines with something on them came in
  /// @param done how many of their articles are in the graph: `added` and `unchanged`
  /// @param added those that were not there before
  /// @param unchanged those that were
  /// @param failed how many lines are not, for reasons of their own
  /// @param rate lines a second, over the time that it ran
  /// @param error what last kept it waiting, or why it failed
  public record Job(
      String id,
      JobState state,
      long accepted,
      long done,
      @JsonProperty("new") long added,
      long unchanged,
      long failed,
      double rate,
      Instant acceptedAt,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable String error) {}
}
