package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.settle.Dispute;
import org.truceline.settle.Settlement;

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
    var event = row.get("event");
    var type = Codes.parse(EventType.class, event.get("type").asString());
    var factuality = Codes.parse(Factuality.class, event.get("factuality").asString());
    var sources = those(row.get("actors"), "role", Settlement.SOURCE);
    var targets = those(row.get("actors"), "role", Settlement.TARGET);
    var places = those(row.get("settings"), "within", "AT");
    var zone = first(those(row.get("settings"), "within", "IN_ZONE"));
    return new TimelineEntry(
        event.get("id").asString(),
        type,
        Values.text(event.get("start")),
        Values.text(event.get("end")),
        Codes.parse(Precision.class, event.get("precision").asString()),
        Values.text(event.get("timeZone")),
        Values.text(event.get("reason")),
        factuality,
        Summary.of(type, factuality, sources, targets, zone == null ? places : List.of(zone)),
        sources,
        targets,
        places,
        zone,
        first(those(row.get("settings"), "within", "CONCERNS")),
        event.get("reports").asInt(0),
        event.get("publishers").asInt(0),
        event.get("disputed").asBoolean(false),
        event
            .get("disputes")
            .asList(code -> Codes.parse(Dispute.class, code.asString()), List.of()),
        Values.quotedOrNull(row.get("evidence")));
  }

  /// Those of some nodes that stand so to the event, by id.
  static List<Ref> those(Value nodes, String by, String what) {
    return nodes.asList(node -> node).stream()
        .filter(node -> node.get(by).asString("").equals(what))
        .map(Values::ref)
        .sorted(Comparator.comparing(Ref::id))
        .toList();
  }

  private static @Nullable Ref first(List<Ref> refs) {
    return refs.isEmpty() ? null : refs.getFirst();
  }
}
