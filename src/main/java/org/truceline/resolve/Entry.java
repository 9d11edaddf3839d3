package org.truceline.resolve;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;

/// One transaction that enters some articles: what follows from all that they claim first, as it
/// keeps the fewest others out; then what joins it to those whom they are about, and last the
/// counts of pairs, which nearly all articles have in common.
final class Entry {

  private final Transaction transaction;
  private final List<Resolved> articles;
  private final ZonedDateTime now;

  Entry(Transaction transaction, List<Resolved> articles, ZonedDateTime now) {
    this.transaction = transaction;
    this.articles = articles;
    this.now = now;
  }

  /// Of each article, whether it is new; twice in a row, it is new once.
  ///
  /// @param arrival what came in ahead of them, if anything did
  /// @throws Outdated if their events do not follow all decisions about who is who
  List<Boolean> write(@Nullable String arrival) {
    var canonical = Canonical.hold(transaction);
    var fresh = fresh();
    if (!fresh.isEmpty()) {
      write(fresh.values(), canonical);
    }
    if (arrival != null) {
      Arrivals.settle(transaction, arrival);
    }
    var left = new HashSet<>(fresh.keySet());
    return articles.stream().map(article -> left.remove(article.id())).toList();
  }

  private Map<String, Resolved> fresh() {
    var byId = new TreeMap<String, Resolved>();
    articles.forEach(article -> byId.putIfAbsent(article.id(), article));
    var rows = byId.values().stream().map(Resolved::article).toList();
    var known =
        transaction.run(
            "write/articles", Map.of("rows", rows, "now", now), row -> row.get("id").asString());
    byId.keySet().removeAll(known);
    return byId;
  }

  private void write(Collection<Resolved> fresh, Canonical canonical) {
    var entities = new Entities(fresh.stream().map(Resolved::entities).toList());
    entities.hold(transaction, canonical);
    var claims = new ArrayList<Claimed>();
    var attributions = new ArrayList<Map<String, Object>>();
    for (var article : fresh) {
      article
          .reports()
          .forEach(report -> {
            claims.add(claimed(report, article, canonical));
            attributions.addAll(attributions(report));
          });
    }
    var changes = new Derivation(transaction, canonical).enter(claims);
    changes.tell(transaction);
    entities.mention(transaction);
    changes.join(transaction);
    attributions.sort(Comparator.comparing(row -> String.valueOf(row.get("actor"))));
    Rows.of(attributions).write(transaction, "write/attributions");
    Rows.of(relations(fresh, canonical)).write(transaction, "write/relations");
    changes.count(transaction);
  }

  private Claimed claimed(Reported report, Resolved article, Canonical canonical) {
    return Claimed.of(
        report.properties(), report.isToldElsewhere(), null, article.properties(), now, canonical);
  }

  private static List<Map<String, Object>> attributions(Reported report) {
    var rows = new ArrayList<Map<String, Object>>();
    for (var actor : report.attributedTo()) {
      rows.add(
          Row.of("report", report.id()).and("actor", actor).and("position", rows.size()).map());
    }
    return rows;
  }

  /// Between those that the ends stand for now; the report keeps the ends as they are told.
  private static List<Map<String, Object>> relations(
      Collection<Resolved> fresh, Canonical canonical) {
    var rows = new TreeMap<String, Map<String, Object>>();
    for (var article : fresh) {
      for (var relation : article.relations()) {
        var row = new TreeMap<>(relation);
        row.computeIfPresent("from", (_, id) -> canonical.apply((String) id));
        row.computeIfPresent("to", (_, id) -> canonical.apply((String) id));
        rows.put(row.get("from") + "|" + row.get("to") + "|" + relation.get("id"), row);
      }
    }
    return List.copyOf(rows.values());
  }
}
