package org.truceline.settle;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;

/// In what the claims of one event exclude each other.
final class Contradictions {

  private static final Duration SAME_TIME = Duration.ofHours(1);

  /// One side does these to another: two reports that name different doers cannot both be right.
  private static final Set<EventType> DONE_BY_SOMEONE =
      EnumSet.of(
          EventType.AIRSTRIKE,
          EventType.SHELLING,
          EventType.ATTACK,
          EventType.CAPTURE,
          EventType.SIEGE,
          EventType.CASUALTIES,
          EventType.DISPLACEMENT,
          EventType.AID_BLOCKED);

  private Contradictions() {}

  static List<Dispute> in(Collection<Claim> claims, EventType type) {
    var asserted = claims.stream().filter(Standing::isAsserted).toList();
    var disputes = new ArrayList<Dispute>();
    if (Standing.isContradicted(claims)) {
      disputes.add(Dispute.DENIAL);
    }
    var doers = asserted.stream().map(Claim::sources).filter(not(List::isEmpty)).distinct();
    if (DONE_BY_SOMEONE.contains(type) && anyTwo(doers.toList(), Collections::disjoint)) {
      disputes.add(Dispute.PERPETRATOR);
    }
    var times = asserted.stream().map(Claim::told).filter(told -> told.start() != null).distinct();
    if (anyTwo(times.toList(), Contradictions::exclude)) {
      disputes.add(Dispute.DATE);
    }
    return List.copyOf(disputes);
  }

  private static <T> boolean anyTwo(List<T> values, BiPredicate<T, T> contradict) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (contradict.test(values.get(i), values.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean exclude(Claim.Told one, Claim.Told other) {
    var a = Objects.requireNonNull(one.start());
    var b = Objects.requireNonNull(other.start());
    if (isClock(a) && isClock(b)) {
      return areApart(a, b);
    }
    return first(one).isAfter(last(other)) || first(other).isAfter(last(one));
  }

  private static LocalDate first(Claim.Told told) {
    return day(told.start());
  }

  private static LocalDate last(Claim.Told told) {
    return day(told.end() == null ? told.start() : told.end());
  }

  private static LocalDate day(@Nullable String iso) {
    return iso == null ? LocalDate.MAX : LocalDate.parse(iso.substring(0, 10));
  }

  private static boolean isClock(String iso) {
    return iso.length() > 10;
  }

  /// Two clock times are compared where both name their zone, or neither does.
  private static boolean areApart(String one, String other) {
    if (hasOffset(one) != hasOffset(other)) {
      return false;
    }
    var between =
        hasOffset(one)
            ? Duration.between(OffsetDateTime.parse(one), OffsetDateTime.parse(other))
            : Duration.between(LocalDateTime.parse(one), LocalDateTime.parse(other));
    return between.abs().compareTo(SAME_TIME) > 0;
  }

  private static boolean hasOffset(String iso) {
    return iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
  }
}
