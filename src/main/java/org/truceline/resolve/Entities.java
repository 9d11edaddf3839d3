package org.truceline.resolve;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.truceline.graph.Transaction;

/// The actors, places, zones and agreements of some articles, on their way into the graph. Most are
/// there already just as they are described: those are held against decisions from the first, which
/// keeps no other writer out. What is new keeps others out, and is written late, with the mentions.
///
/// A relationship to one that has few locks it: mentions come first and in the order of ids, so
/// that what comes after them finds locked what it needs.
final class Entities {

  private static final List<String> KINDS = List.of("actor", "agreement", "place", "zone");

  private final Map<String, Map<String, Described>> winners = new TreeMap<>();
  private final Map<String, Map<String, Object>> names = new TreeMap<>();
  private final Map<String, Map<String, Object>> covers = new TreeMap<>();
  private final Map<String, Map<String, Object>> within = new TreeMap<>();
  private final List<Map<String, Object>> mentions = new ArrayList<>();
  private final Set<String> toldApart = new HashSet<>();
  private final Set<String> missing = new HashSet<>();

  Entities(Collection<EntityRows> articles) {
    for (var article : articles) {
      article.entities().forEach(this::add);
      mentions.addAll(article.mentions());
    }
  }

  private void add(String id, Described described) {
    var kind = winners.computeIfAbsent(References.prefix(id), _ -> new TreeMap<>());
    var before = kind.putIfAbsent(id, described);
    if (before != null && !before.equals(described)) {
      toldApart.add(id);
      kind.put(id, before.or(described));
    }
    described.names().forEach(row -> names.put(id + "|" + row.get("id"), row));
    var joined = id.startsWith("place:") ? within : covers;
    described.covers().forEach(row -> joined.put(row.get("covered") + "|" + id, row));
  }

  /// Holds those that are there, and leaves for [#write] those that are not, or not so.
  void hold(Transaction transaction, Canonical canonical) {
    var ids = new TreeSet<String>();
    winners.values().forEach(kind -> ids.addAll(kind.keySet()));
    var there = new TreeSet<String>();
    transaction
        .run("write/described", Map.of("ids", List.copyOf(ids)), row -> row)
        .forEach(row -> {
          var id = row.get("id").asString();
          there.add(id);
          var kind = Objects.requireNonNull(winners.get(References.prefix(id)));
          if (row.get("described").asObject() instanceof String described
              && described.equals(Objects.requireNonNull(kind.get(id)).row().get("described"))) {
            kind.remove(id);
          }
        });
    canonical.learn(ids, merged(transaction, there));
    ids.removeAll(there);
    missing.addAll(ids);
  }

  private static List<String> merged(Transaction transaction, Set<String> there) {
    return there.isEmpty()
        ? List.of()
        : transaction.run(
            "write/hold",
            Map.of("rows", there.stream().map(id -> Map.of("id", id)).toList()),
            row -> row.get("id").asString());
  }

  /// Writes what is new of them.
  ///
  /// @throws Overtaken if one came in and was merged since [#hold] looked for it
  void write(Transaction transaction, ZonedDateTime now) {
    var told = new HashSet<>(toldApart);
    for (var kind : KINDS) {
      var rows =
          winners.getOrDefault(kind, Map.of()).values().stream().map(Described::row).toList();
      if (!rows.isEmpty()) {
        told.addAll(write(transaction, kind, rows, now));
      }
    }
    Rows.of(mentions()).write(transaction, "write/mentions");
    of(names, told, "entity").with(EntityRows::lookedUp).write(transaction, "write/names");
    of(covers, told, "id").write(transaction, "write/covers");
    of(within, told, "id").write(transaction, "write/places-within");
  }

  private List<Map<String, Object>> mentions() {
    return mentions.stream()
        .sorted(Comparator.comparing(row -> row.get("entity") + "|" + row.get("article")))
        .toList();
  }

  /// The ids of those that were described otherwise before.
  private List<String> write(
      Transaction transaction, String kind, List<Map<String, Object>> rows, ZonedDateTime now) {
    var told = new ArrayList<String>();
    transaction
        .run("write/%ss".formatted(kind), Map.of("rows", rows, "now", now), row -> row)
        .forEach(row -> {
          var id = row.get("id").asString();
          if (row.get("isMerged").asBoolean() && missing.contains(id)) {
            throw new Overtaken(id);
          }
          told.add(id);
        });
    return told;
  }

  private static Rows of(Map<String, Map<String, Object>> all, Set<String> entities, String key) {
    return Rows.of(
        all.values().stream()
            .filter(row -> entities.contains(String.valueOf(row.get(key))))
            .toList());
  }
}
