package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.truceline.graph.Transaction;
import org.truceline.model.EventType;
import org.truceline.settle.Claim;
import org.truceline.settle.Settlement;
import org.truceline.settle.Settling;

/// An event as the claims tell it that had been read at a moment. (`read/event-claims`)
///
/// @param settled what held for it then
/// @param entry the same as a timeline shows it
record KnownEntry(Settlement settled, TimelineEntry entry) {

  /// Those of some events that any claim told by then, by id.
  static Map<String, KnownEntry> of(
      Transaction transaction, List<String> events, OffsetDateTime knownAt) {
    var told = new LinkedHashMap<String, Told>();
    transaction
        .run("read/event-claims", Map.of("events", events, "knownAt", knownAt), row -> row)
        .forEach(
            row -> told.computeIfAbsent(row.get("event").asString(), _ -> new Told()).add(row));
    var known = new HashMap<String, KnownEntry>();
    told.forEach((event, claims) -> known.put(event, claims.entry(event)));
    return known;
  }

  /// The types that events of some types may have by now: an attack of which little was known may
  /// since have been told as what it was.
  static Set<EventType> typesByNow(Set<EventType> then) {
    if (!then.contains(EventType.ATTACK)) {
      return then;
    }
    var now = EnumSet.copyOf(then);
    now.addAll(EnumSet.of(EventType.AIRSTRIKE, EventType.SHELLING));
    return now;
  }

  /// All that is claimed of one event.
  private static final class Told {

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, Ref> names = new HashMap<>();

    void add(Record row) {
      var canonical = new HashMap<String, String>();
      for (var name : row.get("names").values()) {
        names.put(name.get("id").asString(), Values.ref(name));
        canonical.put(name.get("said").asString(), name.get("id").asString());
      }
      claims.add(claim(row, canonical));
      var quote = Values.evidence(row.get("evidence"));
      evidence.put(quote.report(), quote);
    }

    private static Claim claim(Record row, Map<String, String> canonical) {
      return Claim.of(
          row.get("report").asMap(),
          KnownEvents.origin(row.get("article")),
          id -> canonical.getOrDefault(id, id));
    }

    KnownEntry entry(String event) {
      var settled = Settling.of(claims);
      return new KnownEntry(settled, entry(event, settled));
    }

    private TimelineEntry entry(String event, Settlement settled) {
      var sources = refs(settled, Settlement.SOURCE);
      var targets = refs(settled, Settlement.TARGET);
      var places = refs(settled.places().stream());
      var zone = refs(settled.zones().stream()).stream().findFirst().orElse(null);
      var when = settled.when();
      return new TimelineEntry(
          event,
          settled.type(),
          when.start(),
          when.end(),
          when.precision(),
          when.timeZone(),
          when.reason(),
          settled.factuality(),
          Summary.of(
              settled.type(),
              settled.factuality(),
              sources,
              targets,
              zone == null ? places : List.of(zone)),
          sources,
          targets,
          places,
          zone,
          refs(settled.agreements().stream()).stream().findFirst().orElse(null),
          settled.reports(),
          settled.publishers(),
          !settled.disputes().isEmpty(),
          settled.disputes(),
          evidence.get(settled.best()));
    }

    private List<Ref> refs(Settlement settled, String role) {
      return refs(
          settled.roles().entrySet().stream()
              .filter(entry -> entry.getValue().equals(role))
              .map(Map.Entry::getKey));
    }

    private List<Ref> refs(Stream<String> ids) {
      return ids.map(id -> names.getOrDefault(id, new Ref(id, id))).toList();
    }
  }
}
