package org.truceline.extract.time;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/// The day of publication, which is all that relative expressions are read against. Without it they
/// fix nothing.
record Anchor(@Nullable LocalDate day) {

  /// A yearless date this close to publication belongs to it, whatever the tense.
  private static final int CLOSE = 30;

  /// `Due on April 13`, told in May, is no day of the year after.
  private static final int HALF_A_YEAR = 180;

  When resolve(Function<LocalDate, When> reading) {
    return day == null ? When.unknown(When.NEEDS_PUBLICATION_DATE) : reading.apply(day);
  }

  static LocalDate weekday(LocalDate day, DayOfWeek weekday, Tense tense) {
    return tense == Tense.PAST ? day.with(previousOrSame(weekday)) : day.with(nextOrSame(weekday));
  }

  /// The year's reading that fits best: a close one, else the one before or after publication, as
  /// the tense says.
  When yearless(Tense tense, IntFunction<@Nullable When> inYear, int yearNow) {
    return resolve(today -> {
      @Nullable When best = null;
      for (int year = yearNow - 1; year <= yearNow + 1; year++) {
        var when = inYear.apply(year);
        if (when != null && (best == null || cost(when, today, tense) < cost(best, today, tense))) {
          best = when;
        }
      }
      return best == null ? When.unknown(When.NEEDS_PUBLICATION_DATE) : best;
    });
  }

  private static long cost(When when, LocalDate today, Tense tense) {
    if (when.first() == null || when.last() == null) {
      return Long.MAX_VALUE;
    }
    long ahead = Math.max(0, when.first().toEpochDay() - today.toEpochDay());
    long behind = Math.max(0, today.toEpochDay() - when.last().toEpochDay());
    boolean isAgainstTense = tense == Tense.PAST ? ahead > CLOSE : behind > CLOSE;
    boolean isFarDay = tense != Tense.PAST && when.first().equals(when.last());
    return ahead + behind + (!isAgainstTense ? 0 : isFarDay ? HALF_A_YEAR : 1_000);
  }
}
