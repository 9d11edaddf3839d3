package org.truceline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// What two datings side by side tell together: an explicit date outranks a weekday beside it, and
/// the weekday corrects a «today» that was written on another day than it was published.
final class Agreement {

  private static final int CALENDARS_DIFFER = 2;

  private Agreement() {}

  /// `null` where they tell two times.
  static @Nullable Dated of(Dated one, Dated other, Anchor anchor) {
    boolean isOrdered = one.rank().compareTo(other.rank()) <= 0;
    var upper = isOrdered ? one : other;
    var lower = isOrdered ? other : one;
    if (upper.rank() == lower.rank()) {
      return null;
    }
    if (lower.rank() == Rank.SPAN) {
      return upper.rank() == Rank.WEEKDAY ? inWeek(one, other, upper.when(), lower.when()) : null;
    }
    if (lower.rank() == Rank.WEEKDAY) {
      return within(one, other, upper, withWeekday(upper, lower.weekday(), anchor));
    }
    return isFar(upper, lower) ? null : within(one, other, upper, upper.when());
  }

  private static boolean isFar(Dated upper, Dated lower) {
    var a = upper.when().first();
    var b = lower.when().first();
    int most = lower.rank() == Rank.HIJRI_DATE ? CALENDARS_DIFFER : 0;
    return a != null && b != null && Math.abs(ChronoUnit.DAYS.between(a, b)) > most;
  }

  private static Dated within(Dated one, Dated other, Dated upper, When when) {
    return new Dated(one.first(), other.last(), upper.rank(), when, upper.yearless(), null);
  }

  private static When withWeekday(Dated upper, @Nullable DayOfWeek weekday, Anchor anchor) {
    var day = upper.when().first();
    if (weekday == null || day == null || !day.equals(upper.when().last())) {
      return upper.when();
    }
    if (upper.rank() == Rank.DAY_WORD) {
      return When.day(nearest(day, weekday));
    }
    return upper.yearless() == null || anchor.day() == null
        ? upper.when()
        : When.day(inYearOf(upper.yearless(), weekday, day, anchor.day()));
  }

  private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
    var before = day.with(TemporalAdjusters.previousOrSame(weekday));
    var after = day.with(TemporalAdjusters.nextOrSame(weekday));
    return ChronoUnit.DAYS.between(before, day) <= ChronoUnit.DAYS.between(day, after)
        ? before
        : after;
  }

  /// The year near publication in which the date falls on that weekday.
  private static LocalDate inYearOf(
      MonthDay date, DayOfWeek weekday, LocalDate day, LocalDate today) {
    var best = day;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      var other = date.atYear(year);
      boolean isCloser =
          best.getDayOfWeek() != weekday || distance(other, today) < distance(best, today);
      best = other.getDayOfWeek() == weekday && isCloser ? other : best;
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /// "Monday last week", «الاثنين والثلاثاء من الأسبوع الماضي».
  private static @Nullable Dated inWeek(Dated one, Dated other, When days, When week) {
    if (week.first() == null
        || week.last() == null
        || days.first() == null
        || days.last() == null
        || !isWeek(week.first(), week.last())) {
      return null;
    }
    var first = on(days.first().getDayOfWeek(), week.first());
    var last = on(days.last().getDayOfWeek(), first);
    var when = first.equals(last) ? When.day(first) : Spans.between(first, last);
    return new Dated(one.first(), other.last(), Rank.DAY_WORD, when);
  }

  private static boolean isWeek(LocalDate first, LocalDate last) {
    return first.getDayOfWeek() == DayOfWeek.MONDAY && ChronoUnit.DAYS.between(first, last) == 6;
  }

  private static LocalDate on(DayOfWeek weekday, LocalDate from) {
    return from.with(TemporalAdjusters.nextOrSame(weekday));
  }
}
