package org.truceline.query;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interval as the whole months in it, whose events are counted already, and what is left of it
/// at its ends.
///
/// @param from the first day of the first whole month
/// @param to the first day of the last one; before `from` if there is none
/// @param rest the days before and after
record Months(LocalDate from, LocalDate to, List<Stretch> rest) {

  Months {
    rest = List.copyOf(rest);
  }

  static Months of(@Nullable Interval interval) {
    var all = Interval.of(interval);
    var from = all.firstDay().minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth());
    var end = all.lastDay().plusDays(1).withDayOfMonth(1);
    if (!from.isBefore(end)) {
      return none(List.of(Stretch.of(all)));
    }
    var rest = new ArrayList<Stretch>();
    if (all.firstDay().isBefore(from)) {
      rest.add(Stretch.of(new Interval(all.firstDay(), from.minusDays(1))));
    }
    if (!all.lastDay().isBefore(end)) {
      rest.add(Stretch.of(new Interval(end, all.lastDay())));
    }
    return new Months(from, end.minusMonths(1), rest);
  }

  /// No whole month at all.
  static Months none(List<Stretch> rest) {
    return new Months(Interval.LAST, Interval.FIRST, rest);
  }

  List<List<Long>> stretches() {
    return rest.stream().map(stretch -> List.of(stretch.from(), stretch.to())).toList();
  }
}
