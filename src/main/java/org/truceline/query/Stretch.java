package org.truceline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.EventOrder;

/// A part of a timeline by the bounds, both included, of its events' [EventOrder].
record Stretch(long from, long to) {

  private static final int LONGER = 2;
  private static final int LONGEST = 10_000;
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

  /// The same in parts, from one end on, each twice as long as the one before: what comes first is
  /// found in a short one where there is much of it, and in a long one where there is little.
  ///
  /// @param edge where the first event stands, from that end
  List<Stretch> from(long edge, boolean newest) {
    var parts = new ArrayList<Stretch>();
    var rest = newest ? new Stretch(from, edge) : new Stretch(edge, to);
    var days = 1L;
    while (parts.isEmpty() || !parts.getLast().ends(this, newest)) {
      var end = rest.end(days, newest);
      parts.add(newest ? new Stretch(end, rest.to) : new Stretch(rest.from, end));
      rest = newest ? new Stretch(from, end - 1) : new Stretch(end + 1, to);
      days *= LONGER;
    }
    return parts;
  }

  private boolean ends(Stretch whole, boolean newest) {
    return newest ? from == whole.from : to == whole.to;
  }

  private long end(long days, boolean newest) {
    if (days > LONGEST) {
      return newest ? from : to;
    }
    return newest
        ? Math.max(from, EventOrder.startOf(EventOrder.dayOf(to).minusDays(days - 1)))
        : Math.min(to, EventOrder.startOf(EventOrder.dayOf(from).plusDays(days)) - 1);
  }

  Map<String, Object> row() {
    return Map.of("from", from, "to", to);
  }

  /// What lies after a place in the order.
  Stretch beyond(long last, boolean ascending) {
    return ascending
        ? new Stretch(Math.max(from, last + 1), to)
        : new Stretch(from, Math.min(to, last - 1));
  }
}
