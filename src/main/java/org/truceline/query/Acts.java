package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.graph.EventOrder;
import org.truceline.graph.Transaction;
import org.truceline.model.EventType;

/// Walks what may be a candidate. (`read/hostile-edge`, `read/candidates`)
///
/// Where it lies in many zones and at many places, only what is in the first days of each is looked
/// at, and more days only where these do not fill the page.
final class Acts {

  /// A page of each of so many is sooner merged than the first days are found.
  private static final int FEW = 20;

  /// What is dated to a year may have begun so many days before it can have been a breach.
  private static final int LONGEST = 366;

  private final Transaction transaction;
  private final Scope scope;
  private final ComplianceQuestion question;

  Acts(Transaction transaction, Scope scope, ComplianceQuestion question) {
    this.transaction = transaction;
    this.scope = scope;
    this.question = question;
  }

  /// Those that were asked for; each is judged as it was told by the moment that was asked for.
  ///
  /// @return at most `limit` places in the order, each with the act if it still is one
  List<Place> page(Slice slice, int limit) {
    var after = slice.after() == null ? null : Long.valueOf(slice.after());
    var days = days(question.when());
    var rest = after == null ? days : days.beyond(after, slice.ascending());
    var parameters = parameters(!slice.ascending(), limit);
    parameters.put("shown", question.knownAt() == null);
    parameters.put("types", codes());
    parameters.put("actors", question.actors().isEmpty() ? null : question.actors());
    return walk(rest, parameters).stream().map(place -> place.where(question::asks)).toList();
  }

  /// The newest of all that begin on some days, whatever types and actors were asked for. By what
  /// is known now each is a candidate, and where it happened is left out.
  List<Act> newest(Interval days, int limit) {
    var parameters = parameters(true, limit);
    parameters.put("shown", false);
    parameters.put("types", null);
    parameters.put("actors", null);
    return walk(days(days), parameters).stream()
        .flatMap(place -> Stream.ofNullable(place.act()))
        .toList();
  }

  private Stretch days(@Nullable Interval when) {
    var asked = Stretch.of(when);
    return new Stretch(Math.max(lowest(), asked.from()), Math.min(highest(), asked.to()));
  }

  private @Nullable List<String> codes() {
    var types =
        question.knownAt() == null ? question.types() : KnownEntry.typesByNow(question.types());
    return types.isEmpty() ? null : types.stream().map(EventType::code).sorted().toList();
  }

  private long lowest() {
    return scope.holding().stream()
        .mapToLong(window -> EventOrder.startOf(window.from().minusDays(LONGEST)))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private long highest() {
    return scope.holding().stream().mapToLong(Window::high).max().orElse(0);
  }

  private Map<String, @Nullable Object> parameters(boolean newest, int limit) {
    var parameters = scope.parameters(question.knownAt());
    parameters.put("newest", newest);
    parameters.put("limit", limit);
    return parameters;
  }

  private List<Place> walk(Stretch days, Map<String, @Nullable Object> parameters) {
    if (scope.holding().isEmpty()) {
      return List.of();
    }
    parameters.put(
        "stretches", scope.isWithin(FEW) ? List.of(days.row()) : stretches(days, parameters));
    var isShown = Boolean.TRUE.equals(parameters.get("shown"));
    var places = transaction.run("read/candidates", parameters, row -> Place.of(row, isShown));
    var knownAt = question.knownAt();
    return knownAt == null ? places : asKnown(places, knownAt);
  }

  private List<Map<String, Object>> stretches(
      Stretch days, Map<String, @Nullable Object> parameters) {
    var asked = new HashMap<>(parameters);
    asked.keySet().retainAll(Set.of("zones", "places", "agreements", "newest"));
    asked.putAll(days.row());
    var isNewest = Boolean.TRUE.equals(parameters.get("newest"));
    return transaction.run("read/hostile-edge", asked, row -> row.get("edge").asLong()).stream()
        .flatMap(edge -> days.from(edge, isNewest).stream())
        .map(Stretch::row)
        .toList();
  }

  private List<Place> asKnown(List<Place> places, OffsetDateTime knownAt) {
    var acts = places.stream().flatMap(place -> Stream.ofNullable(place.act())).toList();
    var told = KnownEntry.of(transaction, acts.stream().map(Act::event).toList(), knownAt);
    return acts.stream()
        .map(act -> {
          var then = told.get(act.event());
          return then == null
              ? new Place(act.order(), null, null)
              : new Place(act.order(), act.as(then).findFirst().orElse(null), then.entry());
        })
        .toList();
  }

  /// Where an act stands in the order.
  ///
  /// @param act null where by what was told it was none
  /// @param told how it is told, by the moment that was asked for; null where it is only counted
  record Place(long order, @Nullable Act act, @Nullable TimelineEntry told) {

    static Place of(Record row, boolean isShown) {
      var ties = Ties.of(row);
      var act = Act.of(row, ties);
      return new Place(act.order(), act, isShown ? EventEntries.entry(row, ties) : null);
    }

    String key() {
      return Long.toString(order);
    }

    Place where(Predicate<Act> isAsked) {
      return act == null || isAsked.test(act) ? this : new Place(order, null, told);
    }
  }
}
