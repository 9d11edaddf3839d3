package org.truceline.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// With whom had an actor to do, and how? (`read/counterparts`, `read/counterparts-within`,
/// `read/counterpart-details`)
@Component
public final class Counterparts {

  private static final String LAST_ID = "~";

  private final Graph graph;

  Counterparts(Graph graph) {
    this.graph = graph;
  }

  /// Those with the most events in common first, and against the order of their ids where they have
  /// as many.
  ///
  /// @throws UnknownId if the graph does not know the actor
  public Page<Counterpart> of(
      String actor, @Nullable Interval when, int limit, @Nullable String after) {
    return graph.read(transaction -> {
      KnownIds.require(transaction, "actor", List.of(actor));
      var parameters = place(actor, limit, after);
      var ranked =
          when == null
              ? transaction.run("read/counterparts", parameters, Ranked::of)
              : within(transaction, Months.of(when), parameters);
      var page = Page.of(ranked, limit, Ranked::key);
      return new Page<>(details(transaction, actor, when, page.items()), page.next());
    });
  }

  private static Map<String, Object> place(String actor, int limit, @Nullable String after) {
    var parameters = new HashMap<String, Object>();
    parameters.put("actor", actor);
    parameters.put("limit", limit + 1);
    var last = after == null ? new String[] {"" + Long.MAX_VALUE, LAST_ID} : after.split(" ", 2);
    parameters.put("events", Long.parseLong(last[0]));
    parameters.put("before", last[1]);
    return parameters;
  }

  private static List<Ranked> within(
      Transaction transaction, Months months, Map<String, Object> parameters) {
    parameters.put("scores", Scores.BY_TYPE);
    parameters.put("from", months.from());
    parameters.put("to", months.to());
    parameters.put("stretches", months.stretches());
    return transaction.run("read/counterparts-within", parameters, Ranked::of);
  }

  private static List<Counterpart> details(
      Transaction transaction, String actor, @Nullable Interval when, List<Ranked> ranked) {
    var parameters = new HashMap<String, Object>();
    parameters.put("actor", actor);
    parameters.put("counterparts", ranked.stream().map(Ranked::row).toList());
    parameters.put("from", Interval.lowest(when));
    parameters.put("to", Interval.highest(when));
    var byId = new HashMap<String, Record>();
    transaction
        .run("read/counterpart-details", parameters, row -> row)
        .forEach(row -> byId.put(row.get("actor").get("id").asString(), row));
    return ranked.stream()
        .map(each -> each.with(Objects.requireNonNull(byId.get(each.actor()), each.actor())))
        .toList();
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
  public record Stated(String from, String type, String to) {

    private static Stated of(Value relation) {
      return new Stated(
          relation.get("from").asString(),
          relation.get("type").asString(),
          relation.get("to").asString());
    }
  }

  private record Ranked(
      String actor, String pair, long events, double cooperation, double conflict) {

    static Ranked of(Record row) {
      return new Ranked(
          row.get("other").asString(),
          row.get("pair").asString(),
          row.get("events").asLong(),
          row.get("cooperation").asDouble(),
          row.get("conflict").asDouble());
    }

    String key() {
      return events + " " + actor;
    }

    Map<String, String> row() {
      return Map.of("actor", actor, "pair", pair);
    }

    Counterpart with(Record details) {
      return new Counterpart(
          Values.ref(details.get("actor")),
          events,
          cooperation,
          conflict,
          cooperation + conflict,
          details.get("relations").asList(Stated::of),
          Values.text(details.get("first")),
          Values.text(details.get("last")));
    }
  }
}
