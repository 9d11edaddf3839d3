package org.truceline.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// With whom had an actor to do, and how? (`read/counterparts`)
@Component
public final class Counterparts {

  private final Graph graph;

  Counterparts(Graph graph) {
    this.graph = graph;
  }

  /// Those with the most events in common first.
  ///
  /// @throws UnknownId if the graph does not know the actor
  public Page<Counterpart> of(
      String actor, @Nullable Interval when, int limit, @Nullable String after) {
    return graph.read(transaction -> {
      KnownIds.require(transaction, "actor", List.of(actor));
      return Page.of(
          transaction.run(
              "read/counterparts",
              parameters(actor, when, limit, after),
              Counterparts::counterpart),
          limit,
          each -> each.events() + " " + each.actor().id());
    });
  }

  private static Map<String, Object> parameters(
      String actor, @Nullable Interval when, int limit, @Nullable String after) {
    var parameters = new HashMap<String, Object>();
    parameters.put("actor", actor);
    parameters.put("scores", Scores.BY_TYPE);
    parameters.put("from", when == null ? Long.MIN_VALUE : Interval.lowest(when));
    parameters.put("to", Interval.highest(when));
    parameters.put("limit", limit + 1);
    var last = after == null ? new String[] {"" + Long.MAX_VALUE, ""} : after.split(" ", 2);
    parameters.put("events", Long.parseLong(last[0]));
    parameters.put("after", last[1]);
    return parameters;
  }

  private static Counterpart counterpart(Record row) {
    var cooperation = row.get("cooperation").asDouble();
    var conflict = row.get("conflict").asDouble();
    return new Counterpart(
        Values.ref(row.get("actor")),
        row.get("events").asLong(),
        cooperation,
        conflict,
        cooperation + conflict,
        row.get("relations")
            .asList(relation ->
                new Stated(
                    relation.get("from").asString(),
                    relation.get("type").asString(),
                    relation.get("to").asString())),
        Values.text(row.get("first")),
        Values.text(row.get("last")));
  }

  /// Someone with whom an actor had to do.
  ///
  /// @param events how many they have in common, whatever came of them
  /// @param cooperation the sum of PLOVER's scores above 0, of what occurred or goes on between
  ///   them
  /// @param conflict the sum of those below 0
  /// @param score both added up
  public record Counterpart(
      Ref actor,
      long events,
      double cooperation,
      double conflict,
      double score,
      List<Stated> relations,
      @Nullable String first,
      @Nullable String last) {}

  /// A relation that articles state, between two ids.
  public record Stated(String from, String type, String to) {}
}
