package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.settle.Dispute;

/// What does a timeline show of these events? (`read/event-entries`; of what had been told by a
/// moment, `read/event-claims`)
final class EventEntries {

  private EventEntries() {}

  /// In the order of the ids.
  static List<TimelineEntry> of(Transaction transaction, List<String> events) {
    return of(transaction, events, null);
  }

  /// In the order of the ids.
  ///
  /// @param knownAt only what articles say that had been read by then; an event that none of them
  ///   tells is left out
  static List<TimelineEntry> of(
      Transaction transaction, List<String> events, @Nullable OffsetDateTime knownAt) {
    if (events.isEmpty()) {
      return List.of();
    }
    return knownAt == null
        ? transaction.run("read/event-entries", Map.of("events", events), EventEntries::entry)
        : asKnown(transaction, events, knownAt);
  }

  private static List<TimelineEntry> asKnown(
      Transaction transaction, List<String> events, OffsetDateTime knownAt) {
    var known = KnownEntry.of(transaction, events, knownAt);
    return events.stream()
        .flatMap(event -> Stream.ofNullable(known.get(event)).map(KnownEntry::entry))
        .toList();
  }

  static TimelineEntry entry(Record row) {
    return entry(row, Ties.of(row));
  }

  static TimelineEntry entry(Record row, Ties ties) {
    var event = row.get("event");
    var type = Codes.parse(EventType.class, event.get("type").asString());
    var factuality = Codes.parse(Factuality.class, event.get("factuality").asString());
    var zone = ties.zone();
    return new TimelineEntry(
        event.get("id").asString(),
        type,
        Values.text(event.get("start")),
        Values.text(event.get("end")),
        Codes.parse(Precision.class, event.get("precision").asString()),
        Values.text(event.get("timeZone")),
        Values.text(event.get("reason")),
        factuality,
        Summary.of(
            type,
            factuality,
            ties.sources(),
            ties.targets(),
            zone == null ? ties.places() : List.of(zone)),
        ties.sources(),
        ties.targets(),
        ties.places(),
        zone,
        ties.agreement(),
        event.get("reports").asInt(0),
        event.get("publishers").asInt(0),
        event.get("disputed").asBoolean(false),
        event
            .get("disputes")
            .asList(code -> Codes.parse(Dispute.class, code.asString()), List.of()),
        Values.quotedOrNull(row.get("evidence")));
  }
}
