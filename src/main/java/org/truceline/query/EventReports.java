package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Who says so, of an event? (`read/event-reports`)
@Component
public final class EventReports {

  private final Graph graph;

  EventReports(Graph graph) {
    this.graph = graph;
  }

  /// All that articles say of an event, the earliest article first.
  ///
  /// @throws UnknownId if there is no such event
  public Page<Report> of(
      String event, int limit, @Nullable String after, @Nullable OffsetDateTime knownAt) {
    return graph.read(transaction -> {
      KnownIds.require(transaction, "event", List.of(event), knownAt);
      var parameters = Extent.parameters(event, knownAt);
      parameters.put("after", after == null ? "" : after);
      parameters.put("limit", limit + 1);
      var found =
          transaction.run(
              "read/event-reports",
              parameters,
              row -> Map.entry(row.get("key").asString(), report(row)));
      var page = Page.of(found, limit, Map.Entry::getKey);
      return new Page<>(page.items().stream().map(Map.Entry::getValue).toList(), page.next());
    });
  }

  private static Report report(Record row) {
    var report = row.get("report");
    return new Report(
        report.get("id").asString(),
        report.get("factuality").asString(),
        Values.refs(row.get("attributedTo")),
        report.get("confidence").asDouble(),
        Values.text(report.get("rule")),
        Values.text(report.get("extractor")),
        Values.evidence(row.get("evidence")));
  }
}
