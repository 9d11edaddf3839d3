package org.truceline.query;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.model.Codes;
import org.truceline.model.MergeState;

/// What did people decide about who is who? (`read/merges`, `read/merge`)
@Component
public final class MergeLog {

  private final Graph graph;

  MergeLog(Graph graph) {
    this.graph = graph;
  }

  public Page<Merge> list(Slice slice) {
    return Page.of(
        graph.read("read/merges", slice.byId(), MergeLog::merge), slice.limit(), Merge::id);
  }

  public Optional<Merge> get(String id) {
    return graph.read("read/merge", Map.of("id", id), MergeLog::merge).stream().findFirst();
  }

  private static Merge merge(Record row) {
    var merge = row.get("merge");
    return new Merge(
        merge.get("id").asString(),
        merge.get("kind").asString(),
        Values.ref(row.get("from")),
        Values.ref(row.get("into")),
        Codes.parse(MergeState.class, merge.get("state").asString()),
        merge.get("by").asString(),
        merge.get("reason").asString(),
        merge.get("decidedAt").asZonedDateTime().toInstant(),
        Values.text(merge.get("undoneBy")),
        Values.text(merge.get("undoneWhy")),
        Values.instantOrNull(merge.get("undoneAt")));
  }

  /// A decision.
  ///
  /// @param kind `actor`, `place`, `zone` or `agreement`
  /// @param from for whom the other stands, if the two are one
  /// @param state how far the graph follows it
  /// @param by who decided
  public record Merge(
      String id,
      String kind,
      Ref from,
      Ref into,
      MergeState state,
      String by,
      String reason,
      Instant decidedAt,
      @Nullable String undoneBy,
      @Nullable String undoneWhy,
      @Nullable Instant undoneAt) {}
}
