package org.truceline.extract.time;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Spans of days with the precision that their length gives: one or two days are dated to the day.
final class Spans {

  /// From April to May is told by months, not by years.
  private static final int MONTHS = 200;

  private Spans() {}

  static When between(LocalDate first, LocalDate last) {
    return When.span(first, last, precision(ChronoUnit.DAYS.between(first, last) + 1));
  }

  private static Precision precision(long days) {
    if (days <= 2) {
      return Precision.DAY;
    }
    return days <= 10 ? Precision.WEEK : days <= MONTHS ? Precision.MONTH : Precision.YEAR;
  }

  /// Monday to Sunday.
  static When week(LocalDate day) {
    var monday = day.with(previousOrSame(DayOfWeek.MONDAY));
    return When.span(monday, monday.plusDays(6), Precision.WEEK);
  }

  static When month(YearMonth month) {
    return When.span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static When year(int year) {
    return years(year, year);
  }

  static When years(int first, int last) {
    return When.span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
  }

  /// Months of one year, more than one of them.
  static When months(int year, int first, int count) {
    var start = YearMonth.of(year, first);
    return When.span(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), Precision.YEAR);
  }
}
