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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.truceline.graph.Transaction;

/// The actors, places, zones and agreements of some articles, on their way into the graph. Most are
/// there already just as they are described; the others come in ahead of their articles, as whoever
/// makes a node keeps all others from its id.
///
/// A relationship to one that has few locks it: mentions come in the order of ids, so that what
/// comes after them finds locked what it needs.
final class Entities {

  private static final List<String> KINDS = List.of("actor", "agreement", "place", "zone");

  private final Map<String, Map<String, Described>> winners = new TreeMap<>();
  private final Map<String, Map<String, Object>> names = new TreeMap<>();
  private final Map<String, Map<String, Object>> covers = new TreeMap<>();
  private final Map<String, Map<String, Object>> within = new TreeMap<>();
  private final List<Map<String, Object>> mentions = new ArrayList<>();
  private final Set<String> toldApart = new HashSet<>();

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

  /// Leaves only those that are not there, or not as they are described.
  ///
  /// @return ids of those that are not there
  SortedSet<String> leaveOut(Transaction transaction) {
    var missing = ids();
    transaction
        .run("write/described", byKind(missing, id -> id), row -> row)
        .forEach(row -> {
          var id = row.get("id").asString();
          missing.remove(id);
          var kind = Objects.requireNonNull(winners.get(References.prefix(id)));
          var described = Objects.requireNonNull(kind.get(id)).row().get("described");
          if (Objects.equals(described, row.get("described").asObject())) {
            kind.remove(id);
          }
        });
    return missing;
  }

  private SortedSet<String> ids() {
    var ids = new TreeSet<String>();
    winners.values().forEach(kind -> ids.addAll(kind.keySet()));
    return ids;
  }

  boolean areNone() {
    return winners.values().stream().allMatch(Map::isEmpty);
  }

  /// Writes them, and by what names they go.
  void write(Transaction transaction, ZonedDateTime now) {
    var told = new HashSet<>(toldApart);
    for (var kind : KINDS) {
      var rows =
          winners.getOrDefault(kind, Map.of()).values().stream().map(Described::row).toList();
      if (!rows.isEmpty()) {
        told.addAll(
            transaction.run(
                "write/%ss".formatted(kind),
                Map.of("rows", rows, "now", now),
                row -> row.get("id").asString()));
      }
    }
    of(names, told, "entity").with(EntityRows::lookedUp).write(transaction, "write/names");
    of(covers, told, "id").write(transaction, "write/covers");
    of(within, told, "id").write(transaction, "write/places-within");
  }

  /// Keeps them from being sent back until the transaction ends.
  ///
  /// @throws Gone if one is not there any more
  void hold(Transaction transaction, Canonical canonical) {
    var ids = ids();
    var merged = new ArrayList<String>();
    transaction
        .run("write/hold", byKind(ids, id -> id), row -> row)
        .forEach(row -> {
          if (row.get("isGone").asBoolean()) {
            throw new Gone(row.get("id").asString());
          }
          merged.add(row.get("id").asString());
        });
    canonical.learn(ids, merged);
  }

  /// Joins their articles to them.
  void mention(Transaction transaction) {
    mentions.sort(Comparator.comparing(row -> row.get("entity") + "|" + row.get("article")));
    if (!mentions.isEmpty()) {
      transaction.run("write/mentions", byKind(mentions, row -> String.valueOf(row.get("entity"))));
    }
  }

  /// A parameter for each label, in the order of ids; a statement that tells labels apart row by
  /// row takes three times as long.
  private static <T> Map<String, List<T>> byKind(Collection<T> all, Function<T, String> id) {
    var byKind = new TreeMap<String, List<T>>();
    KINDS.forEach(kind -> byKind.put(kind + "s", new ArrayList<>()));
    for (var each : all) {
      var kind = References.prefix(id.apply(each));
      Objects.requireNonNull(byKind.get(kind + "s")).add(each);
    }
    return byKind;
  }

  private static Rows of(Map<String, Map<String, Object>> all, Set<String> entities, String key) {
    return Rows.of(
        all.values().stream()
            .filter(row -> entities.contains(String.valueOf(row.get(key))))
            .toList());
  }
}
