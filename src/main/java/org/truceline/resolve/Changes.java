package org.truceline.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.truceline.graph.Transaction;

/// The difference between the events that the graph holds and those that follow from the claims.
final class Changes {

  private final HeldEvents held;
  private final VariantChanges variants;
  private final List<Map<String, Object>> fresh = new ArrayList<>();
  private final List<Map<String, Object>> changed = new ArrayList<>();
  private final TreeSet<String> gone = new TreeSet<>();
  private final Map<String, List<String>> dropped = new TreeMap<>();
  private final Map<String, Map<String, Object>> altered = new TreeMap<>();
  private final Map<Link, TreeMap<String, Map<String, Object>>> links = new EnumMap<>(Link.class);
  private final TreeMap<String, Map<String, Object>> reports = new TreeMap<>();
  private final List<Map<String, Object>> moved = new ArrayList<>();
  private final Tally tally = new Tally();

  Changes(HeldEvents held, Variants variants, UnaryOperator<String> event) {
    this.held = held;
    this.variants = new VariantChanges(held, variants, event);
    for (var kind : Link.values()) {
      links.put(kind, new TreeMap<>());
    }
    for (var known : held.all()) {
      gone.add(known.id());
      tally.subtract(known.deed());
    }
  }

  /// Settles one event by all its claims.
  void settle(String id, List<Claimed> claims) {
    var derived = Derived.of(id, claims);
    gone.remove(id);
    tally.add(derived.deed());
    var before = held.get(id);
    if (before == null) {
      fresh.add(derived.properties());
    } else if (!before.properties().equals(derived.properties())) {
      changed.add(Row.of("id", id).and("properties", derived.properties()).map());
    }
    for (var kind : Link.values()) {
      link(id, kind, before == null ? Map.of() : before.links(kind), derived.links(kind));
    }
    claims.forEach(claim -> report(id, claim));
  }

  private void link(
      String event,
      Link kind,
      Map<String, Map<String, Object>> before,
      Map<String, Map<String, Object>> after) {
    before.forEach((key, properties) -> {
      var now = after.get(key);
      if (now == null) {
        dropped.computeIfAbsent(event, _ -> new ArrayList<>()).add(key);
      } else if (!properties.equals(now)) {
        altered.computeIfAbsent(event, _ -> new TreeMap<>()).put(key, now);
      }
    });
    after.forEach((key, properties) -> {
      if (!before.containsKey(key)) {
        Objects.requireNonNull(links.get(kind)).put(key + "|" + event, row(event, key, properties));
      }
    });
  }

  private static Map<String, Object> row(String event, String key, Map<String, Object> properties) {
    return Map.of("event", event, "key", key, "properties", properties);
  }

  private void report(String event, Claimed claim) {
    var id = claim.claim().id();
    if (claim.event() == null) {
      var article = claim.claim().in().article();
      reports.put(id, Map.of("article", article, "event", event, "properties", claim.properties()));
    } else if (!claim.event().equals(event)) {
      moved.add(Map.of("report", id, "event", event));
    }
  }

  /// Writes the events, and who reports them.
  void tell(Transaction transaction) {
    Rows.of(fresh).write(transaction, "write/events");
    Rows.of(changed).write(transaction, "write/change-events");
    variants.write(transaction);
    Rows.of(reports.values()).write(transaction, "write/reports");
    Rows.of(moved).write(transaction, "write/move-reports");
  }

  /// Joins the events to their actors, zones, agreements and places, and parts them from others.
  void join(Transaction transaction) {
    byEvent(dropped, "keys").write(transaction, "write/drop-links");
    byEvent(altered, "links").write(transaction, "write/change-links");
    if (!gone.isEmpty()) {
      transaction.run("write/remove-events", Map.of("ids", List.copyOf(gone)));
    }
    for (var kind : Link.values()) {
      if (kind != Link.PAIR) {
        join(transaction, kind);
      }
    }
  }

  /// A row an event, as one looks at all that it is joined to.
  private static Rows byEvent(Map<String, ?> all, String what) {
    return Rows.of(
        all.entrySet().stream()
            .map(each -> Map.<String, Object>of("event", each.getKey(), what, each.getValue()))
            .toList());
  }

  /// Counts the events between pairs of actors, and joins them to these: pairs are locked before.
  void count(Transaction transaction) {
    tally.write(transaction);
    join(transaction, Link.PAIR);
    tally.sweep(transaction);
  }

  private void join(Transaction transaction, Link kind) {
    var rows = Objects.requireNonNull(links.get(kind)).values();
    Rows.of(rows).write(transaction, kind.statement());
  }
}
