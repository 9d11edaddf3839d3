package org.truceline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;

/// Events that are there already, locked, with all their variants and all that is claimed of them.
final class HeldEvents {

  private final Transaction transaction;
  private final Canonical canonical;
  private final Set<String> rejoined;
  private final Map<String, Held> events = new TreeMap<>();
  private final Map<String, String> hosts = new HashMap<>();
  private final Map<String, String> variants = new HashMap<>();
  private final List<Claimed> claims = new ArrayList<>();

  /// @param rejoined reports that people had told apart from an event that others could tell too
  HeldEvents(Transaction transaction, Canonical canonical, Set<String> rejoined) {
    this.transaction = transaction;
    this.canonical = canonical;
    this.rejoined = Set.copyOf(rejoined);
  }

  /// Loads some events, and those that some variants tell by then: a variant may have gone over to
  /// another event while this waited for the one that it told.
  void load(Collection<String> ids, Collection<String> variants) {
    lock(ids);
    boolean goesOn = true;
    while (goesOn) {
      var left = new TreeSet<>(variants);
      left.removeAll(this.variants.keySet());
      goesOn = !left.isEmpty() && lock(eventsOf(left));
    }
  }

  private List<String> eventsOf(Collection<String> variants) {
    return transaction.run(
        "write/events-of-variants",
        Map.of("ids", List.copyOf(variants)),
        row -> row.get("event").asString());
  }

  /// Whether any of them was not locked yet.
  private boolean lock(Collection<String> ids) {
    var left = new TreeSet<>(ids);
    left.removeAll(events.keySet());
    if (!left.isEmpty()) {
      var rows = transaction.run("write/lock-events", Map.of("ids", List.copyOf(left)), row -> row);
      rows.forEach(this::add);
      claim(rows);
    }
    return !left.isEmpty();
  }

  private void add(Record row) {
    var event = Held.of(row);
    events.put(event.id(), event);
    for (var variant : row.get("variants").asList(Value::asMap)) {
      var id = String.valueOf(variant.get("id"));
      variants.put(id, event.id());
      if (variant.get("host") instanceof String host) {
        hosts.put(id, host);
      }
    }
  }

  private void claim(List<Record> rows) {
    var ids = new TreeSet<String>();
    rows.forEach(row ->
        row.get("claims")
            .values()
            .forEach(claim -> ids.addAll(Claimed.ids(claim.get("report").asMap()))));
    canonical.learn(ids);
    for (var row : rows) {
      var event = row.get("event").get("id").asString();
      var isToldElsewhere = !row.get("variants").isEmpty();
      for (var claim : row.get("claims").values()) {
        var report = claim.get("report").asMap();
        claims.add(
            Claimed.of(
                report,
                isToldElsewhere || rejoined.contains(report.get("id")),
                event,
                claim.get("article").asMap(),
                claim.get("article").get("readAt").asZonedDateTime(),
                canonical));
      }
    }
  }

  Collection<Held> all() {
    return events.values();
  }

  @Nullable Held get(String id) {
    return events.get(id);
  }

  List<Claimed> claims() {
    return claims;
  }

  /// The event that each variant told so far.
  Map<String, String> variants() {
    return variants;
  }

  Map<String, String> hosts() {
    return hosts;
  }
}
