package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;
import org.truceline.query.Counterparts.Place;
import org.truceline.query.Counterparts.Ranked;
import org.truceline.query.Counterparts.Span;
import org.truceline.settle.Counts;
import org.truceline.settle.Deed;
import org.truceline.settle.Settlement;

/// With whom had an actor to do, as far as was known at an earlier moment?
final class KnownCounterparts {

  private static final Comparator<Ranked> MOST_EVENTS_FIRST =
      Comparator.comparingLong(Ranked::events).thenComparing(Ranked::actor).reversed();

  private final String actor;
  private final Map<String, Sum> sums = new HashMap<>();

  private KnownCounterparts(String actor) {
    this.actor = actor;
  }

  static KnownCounterparts of(
      Transaction transaction, String actor, @Nullable Interval when, OffsetDateTime knownAt) {
    var counterparts = new KnownCounterparts(actor);
    for (var event : KnownEvents.of(transaction, actor, knownAt)) {
      var day = event.firstDay();
      if (when == null || (day != null && when.holds(day))) {
        counterparts.add(event);
      }
    }
    return counterparts;
  }

  private void add(Settlement event) {
    var deed = Deed.of(event);
    for (var other : event.roles().keySet()) {
      if (!other.equals(actor)) {
        var sum = new Sum(deed.between(actor, other), event.when().start(), event.when().end());
        sums.merge(other, sum, Sum::plus);
      }
    }
  }

  List<Ranked> after(Place place, int limit) {
    return sums.entrySet().stream()
        .map(each -> each.getValue().ranked(actor, each.getKey()))
        .filter(each ->
            each.events() < place.events()
                || (each.events() == place.events() && each.actor().compareTo(place.before()) < 0))
        .sorted(MOST_EVENTS_FIRST)
        .limit(limit)
        .toList();
  }

  private record Sum(Counts counts, @Nullable String first, @Nullable String last) {

    Sum plus(Sum other) {
      return new Sum(
          counts.plus(other.counts, 1),
          Stream.of(first, other.first)
              .filter(Objects::nonNull)
              .min(Comparator.naturalOrder())
              .orElse(null),
          Stream.of(last, other.last)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null));
    }

    Ranked ranked(String actor, String other) {
      return new Ranked(
          other,
          new Pair(actor, other).id(),
          counts.events(),
          counts.cooperation(),
          counts.conflict(),
          new Span(first, last));
    }
  }
}
