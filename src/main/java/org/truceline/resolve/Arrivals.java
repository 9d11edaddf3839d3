package org.truceline.resolve;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// Actors, places, zones and agreements that come in ahead of the articles that bring them, in a
/// short transaction: others who name them need not wait until the articles are in. A note of them
/// goes when the articles are in; where they never are, those are sent back whom nobody else has
/// named.
final class Arrivals {

  private final Graph graph;

  Arrivals(Graph graph) {
    this.graph = graph;
  }

  /// Lets in whom new articles bring.
  ///
  /// @return the id of the note, or null if all are there already
  @Nullable String letIn(Collection<Resolved> articles, ZonedDateTime now) {
    var brought = graph.read(transaction -> Brought.by(transaction, articles));
    return brought.entities().areNone() ? null : letIn(brought, now);
  }

  private @Nullable String letIn(Brought brought, ZonedDateTime now) {
    var id = brought.missing().isEmpty() ? null : "arrival:" + UUID.randomUUID();
    graph.write(transaction -> {
      if (id != null) {
        transaction.run("write/arrive", Map.of("id", id, "ids", brought.missing()));
      }
      brought.entities().write(transaction, now);
      return brought;
    });
    return id;
  }

  /// Forgets those who came in with articles that are in now.
  static void settle(Transaction transaction, String arrival) {
    transaction.run("write/arrived", Map.of("id", arrival));
  }

  /// Sends back those whose articles never came in: at a start, after a kill.
  void sendBackAll() {
    graph.read("write/arrivals", Map.of(), row -> row.get("id").asString()).forEach(this::sendBack);
  }

  /// Sends back those whose articles did not come in.
  void sendBack(String arrival) {
    graph.write(transaction -> {
      var ids =
          transaction.run("write/arrival", Map.of("id", arrival), row -> row.get("id").asString());
      Canonical.hold(transaction);
      transaction.run("write/lock-identities", Map.of("ids", List.copyOf(new TreeSet<>(ids))));
      sendBack(transaction, ids);
      settle(transaction, arrival);
      return ids;
    });
  }

  /// One that covers others goes before them, so there may be more to send back after some are.
  /// Those who are gone are not asked for again: in a transaction that locked their ids, Neo4j
  /// finds them.
  private static void sendBack(Transaction transaction, List<String> ids) {
    var left = new TreeSet<>(ids);
    boolean goesOn = true;
    while (goesOn) {
      goesOn =
          left.removeAll(
              transaction.run(
                  "write/send-back",
                  Map.of("ids", List.copyOf(left)),
                  row -> row.get("id").asString()));
    }
  }

  /// What new articles name that is not there, or not as they describe it.
  private record Brought(Entities entities, List<String> missing) {

    static Brought by(Transaction transaction, Collection<Resolved> articles) {
      var fresh = new TreeMap<String, Resolved>();
      articles.forEach(article -> fresh.putIfAbsent(article.id(), article));
      var known =
          transaction.run(
              "write/known-articles",
              Map.of("ids", List.copyOf(fresh.keySet())),
              row -> row.get("id").asString());
      fresh.keySet().removeAll(known);
      var entities = new Entities(fresh.values().stream().map(Resolved::entities).toList());
      var missing = entities.leaveOut(transaction);
      return new Brought(entities, List.copyOf(missing));
    }
  }
}
