package org.truceline.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// What does the graph hold? (`read/overview`, `read/busiest`)
@Component
public final class Overview {

  private final Graph graph;

  Overview(Graph graph) {
    this.graph = graph;
  }

  public Holdings holdings() {
    return graph.read("read/overview", Map.of(), Overview::holdings).getFirst();
  }

  /// The actors, zones and agreements with the most events, so many of each.
  public List<Named> busiest(int limit) {
    return graph.read(
        "read/busiest",
        Map.of("limit", limit),
        row -> Values.named(row.get("named"), row.get("events").asLong()));
  }

  private static Holdings holdings(Record row) {
    return new Holdings(
        row.get("articles").asLong(),
        row.get("reports").asLong(),
        row.get("events").asLong(),
        row.get("actors").asLong(),
        row.get("zones").asLong(),
        row.get("agreements").asLong(),
        row.get("places").asLong(),
        Values.text(row.get("first")),
        Values.text(row.get("last")));
  }

  /// How many of each the graph holds, and from when to when.
  ///
  /// @param first the start of the first dated event
  /// @param last the end of the last one
  public record Holdings(
      long articles,
      long reports,
      long events,
      long actors,
      long zones,
      long agreements,
      long places,
      @Nullable String first,
      @Nullable String last) {}
}
