package org.truceline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a timeline by the bounds, both included, of its events' [EventOrder].
record Stretch(long from, long to) {

  private static final Stretch UNDATED = new Stretch(Long.MIN_VALUE + 1, -1);

  /// The dated events of an interval.
  static Stretch of(@Nullable Interval interval) {
    return new Stretch(Interval.lowest(interval), Interval.highest(interval));
  }

  /// What to walk for a page, in turn: first the dated events, then those without a date, who
  /// belong to no interval.
  static List<Stretch> of(Slice slice, @Nullable Interval when) {
    var dated = of(when);
    if (slice.after() == null) {
      return when == null ? List.of(dated, UNDATED) : List.of(dated);
    }
    var last = Long.parseLong(slice.after());
    if (last < 0) {
      return List.of(UNDATED.beyond(last, slice.ascending()));
    }
    var rest = dated.beyond(last, slice.ascending());
    return when == null ? List.of(rest, UNDATED) : List.of(rest);
  }

  private Stretch beyond(long last, boolean ascending) {
    return ascending
        ? new Stretch(Math.max(from, last + 1), to)
        : new Stretch(from, Math.min(to, last - 1));
  }
}
