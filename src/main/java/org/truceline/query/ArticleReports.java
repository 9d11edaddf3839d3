package org.truceline.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// What does an article tell, and in which words? (`read/article-reports`)
@Component
public final class ArticleReports {

  private final Graph graph;

  ArticleReports(Graph graph) {
    this.graph = graph;
  }

  /// In the order in which it tells them.
  public List<Told> of(String article) {
    return graph.read(transaction -> {
      var told =
          transaction.run(
              "read/article-reports", Map.of("id", article), ArticleReports::unresolved);
      var events = new HashMap<String, TimelineEntry>();
      EventEntries.of(transaction, told.stream().map(Unresolved::event).distinct().toList())
          .forEach(event -> events.put(event.id(), event));
      return told.stream()
          .flatMap(each -> Stream.ofNullable(events.get(each.event())).map(each::told))
          .toList();
    });
  }

  private static Unresolved unresolved(Record row) {
    var report = row.get("report");
    return new Unresolved(
        row.get("event").asString(),
        report.get("id").asString(),
        new Where(
            report.get("field").asString(), report.get("begin").asInt(), report.get("end").asInt()),
        report.get("factuality").asString(),
        Values.refs(row.get("attributedTo")),
        report.get("confidence").asDouble(),
        report.get("rule").asString(""));
  }

  /// A claim of an article, with the event it became a report of.
  public record Told(
      TimelineEntry event,
      String report,
      Where where,
      String factuality,
      List<Ref> attributedTo,
      double confidence,
      String rule) {}

  /// UTF-16 code units of the article's `title` or `text`.
  public record Where(String field, int begin, int end) {}

  private record Unresolved(
      String event,
      String report,
      Where where,
      String factuality,
      List<Ref> attributedTo,
      double confidence,
      String rule) {

    Told told(TimelineEntry entry) {
      return new Told(entry, report, where, factuality, attributedTo, confidence, rule);
    }
  }
}
