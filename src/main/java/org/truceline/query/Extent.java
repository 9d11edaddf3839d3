package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;

/// From when to when something has dated events.
///
/// @param first the start of the first one
/// @param last the end of the last one
record Extent(@Nullable String first, @Nullable String last) {

  static Extent of(Transaction transaction, Record row, @Nullable OffsetDateTime knownAt) {
    var first = row.get("first");
    var last = row.get("last");
    if (knownAt == null) {
      return new Extent(
          first.isNull() ? null : Values.text(first.get("start")),
          last.isNull() ? null : Values.text(last.get("end")));
    }
    var ids = Stream.of(first, last).filter(event -> !event.isNull()).map(Extent::id).distinct();
    var told = new HashMap<String, TimelineEntry>();
    EventEntries.of(transaction, ids.toList(), knownAt)
        .forEach(entry -> told.put(entry.id(), entry));
    var earliest = entry(told, first);
    var latest = entry(told, last);
    return new Extent(
        earliest == null ? null : earliest.start(), latest == null ? null : latest.end());
  }

  private static String id(Value event) {
    return event.get("id").asString();
  }

  private static @Nullable TimelineEntry entry(Map<String, TimelineEntry> told, Value event) {
    return event.isNull() ? null : told.get(id(event));
  }

  /// The parameters of a statement about one thing.
  static Map<String, @Nullable Object> parameters(String id, @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("id", id);
    parameters.put("knownAt", knownAt);
    return parameters;
  }
}
