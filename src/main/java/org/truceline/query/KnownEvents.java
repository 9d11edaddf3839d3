package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;
import org.truceline.settle.Claim;
import org.truceline.settle.Settlement;
import org.truceline.settle.Settling;

/// What happened to actors, as it was known at an earlier moment? (`read/known-events-of-pair`,
/// `read/known-events-of-actor`, `read/known-claims`)
///
/// What holds for an event is worked out again from the claims that had been read by then, so a
/// question costs what these are.
final class KnownEvents {

  private static final int BATCH = 500;

  private KnownEvents() {}

  static List<Settlement> between(Transaction transaction, Pair pair, OffsetDateTime knownAt) {
    var events =
        transaction.run(
            "read/known-events-of-pair",
            Map.of("pair", pair.id(), "knownAt", knownAt),
            row -> row.get("event").asString());
    return settled(transaction, events, knownAt).stream()
        .filter(event -> event.roles().keySet().containsAll(pair.ids()))
        .toList();
  }

  static List<Settlement> of(Transaction transaction, String actor, OffsetDateTime knownAt) {
    var events =
        transaction.run(
            "read/known-events-of-actor",
            Map.of("actor", actor, "knownAt", knownAt),
            row -> row.get("event").asString());
    return settled(transaction, events, knownAt).stream()
        .filter(event -> event.roles().containsKey(actor))
        .toList();
  }

  private static List<Settlement> settled(
      Transaction transaction, List<String> events, OffsetDateTime knownAt) {
    var settled = new ArrayList<Settlement>(events.size());
    for (var at = 0; at < events.size(); at += BATCH) {
      var batch = events.subList(at, Math.min(at + BATCH, events.size()));
      var claims = new LinkedHashMap<String, List<Claim>>();
      transaction
          .run("read/known-claims", Map.of("events", batch, "knownAt", knownAt), row -> row)
          .forEach(row ->
              claims
                  .computeIfAbsent(row.get("event").asString(), _ -> new ArrayList<>())
                  .add(claim(row)));
      claims.values().forEach(each -> settled.add(Settling.of(each)));
    }
    return settled;
  }

  private static Claim claim(Record row) {
    var merged = new HashMap<String, String>();
    row.get("merged")
        .values()
        .forEach(each -> merged.put(each.get(0).asString(), each.get(1).asString()));
    return Claim.of(
        row.get("report").asMap(), origin(row.get("article")), id -> merged.getOrDefault(id, id));
  }

  static Claim.Origin origin(Value article) {
    return Claim.Origin.of(article.asMap(), article.get("readAt").asZonedDateTime());
  }
}
