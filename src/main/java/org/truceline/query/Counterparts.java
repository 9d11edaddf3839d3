package org.truceline.query;

import java.time.OffsetDateTime;
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
  /// @param knownAt only what had been read by then
  /// @throws UnknownId if the graph does not know the actor
  public Page<Counterpart> of(
      String actor,
      @Nullable Interval when,
      int limit,
      @Nullable String after,
      @Nullable OffsetDateTime knownAt) {
    return graph.read(transaction -> {
      KnownIds.require(transaction, "actor", List.of(actor), knownAt);
      var place = Place.parse(after);
      var ranked =
          knownAt != null
              ? KnownCounterparts.of(transaction, actor, when, knownAt).after(place, limit + 1)
              : counted(transaction, actor, when, place, limit + 1);
      var page = Page.of(ranked, limit, Ranked::key);
      return new Page<>(details(transaction, actor, when, knownAt, page.items()), page.next());
    });
  }

  private static List<Ranked> counted(
      Transaction transaction, String actor, @Nullable Interval when, Place place, int limit) {
    var parameters = new HashMap<String, Object>();
    parameters.put("actor", actor);
    parameters.put("limit", limit);
    parameters.put("events", place.events());
    parameters.put("before", place.before());
    return when == null
        ? transaction.run("read/counterparts", parameters, Ranked::of)
        : within(transaction, Months.of(when), parameters);
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
      Transaction transaction,
      String actor,
      @Nullable Interval when,
      @Nullable OffsetDateTime knownAt,
      List<Ranked> ranked) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("knownAt", knownAt);
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

  /// Where a page ended: counterparts with fewer events follow, or with as many and a smaller id.
  record Place(long events, String before) {

    static Place parse(@Nullable String after) {
      if (after == null) {
        return new Place(Long.MAX_VALUE, LAST_ID);
      }
      var parts = after.split(" ", 2);
      return new Place(Long.parseLong(parts[0]), parts[1]);
    }
  }

  /// A counterpart's id and counts.
  ///
  /// @param span the first and last day of what they had to do, where it is not to be looked up
  record Ranked(
      String actor,
      String pair,
      long events,
      double cooperation,
      double conflict,
      @Nullable Span span) {

    static Ranked of(Record row) {
      return new Ranked(
          row.get("other").asString(),
          row.get("pair").asString(),
          row.get("events").asLong(),
          row.get("cooperation").asDouble(),
          row.get("conflict").asDouble(),
          null);
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
          span == null ? Values.text(details.get("first")) : span.first(),
          span == null ? Values.text(details.get("last")) : span.last());
    }
  }

  /// From the start of a first event to the end of a last one.
  record Span(@Nullable String first, @Nullable String last) {}
}
