package org.truceline.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.model.Codes;
import org.truceline.model.SplitState;

/// Which events did people part? (`read/splits`, `read/split`)
@Component
public final class SplitLog {

  private final Graph graph;

  SplitLog(Graph graph) {
    this.graph = graph;
  }

  public Page<Split> list(Slice slice) {
    return Page.of(
        graph.read("read/splits", slice.byId(), SplitLog::split), slice.limit(), Split::id);
  }

  public Optional<Split> get(String id) {
    return graph.read("read/split", Map.of("id", id), SplitLog::split).stream().findFirst();
  }

  private static Split split(Record row) {
    var split = row.get("split");
    return new Split(
        split.get("id").asString(),
        split.get("whole").asString(),
        split.get("event").asString(),
        row.get("reports").asList(Value::asString),
        Codes.parse(SplitState.class, split.get("state").asString()),
        split.get("by").asString(),
        split.get("reason").asString(),
        split.get("decidedAt").asZonedDateTime().toInstant(),
        Values.text(split.get("undoneBy")),
        Values.text(split.get("undoneWhy")),
        Values.instantOrNull(split.get("undoneAt")));
  }

  /// A decision.
  ///
  /// @param whole the event that was parted
  /// @param event the event that the parted reports tell while the decision stands
  /// @param by who decided
  public record Split(
      String id,
      String whole,
      String event,
      List<String> reports,
      SplitState state,
      String by,
      String reason,
      Instant decidedAt,
      @Nullable String undoneBy,
      @Nullable String undoneWhy,
      @Nullable Instant undoneAt) {}
}
