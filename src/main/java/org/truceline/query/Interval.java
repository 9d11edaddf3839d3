package org.truceline.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.EventOrder;

/// Days, both ends included; an end that is null is open.
public record Interval(@Nullable LocalDate from, @Nullable LocalDate until) {

  static final LocalDate BEFORE_ALL = LocalDate.of(0, 1, 1);
  static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  static final LocalDate LAST = LocalDate.of(3999, 12, 31);

  public Interval {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("%s is before %s".formatted(until, from));
    }
  }

  /// All days where there is no interval.
  static Interval of(@Nullable Interval interval) {
    return interval == null ? new Interval(null, null) : interval;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  /// An event's [EventOrder] is at least this if its first day lies within.
  static long lowest(@Nullable Interval interval) {
    return interval == null ? 0 : EventOrder.startOf(interval.firstDay());
  }

  static long highest(@Nullable Interval interval) {
    return interval == null
        ? Long.MAX_VALUE
        : EventOrder.startOf(interval.lastDay().plusDays(1)) - 1;
  }

  LocalDate firstDay() {
    return from == null || from.isBefore(FIRST) ? FIRST : from;
  }

  LocalDate lastDay() {
    return until == null || until.isAfter(LAST) ? LAST : until;
  }
}
