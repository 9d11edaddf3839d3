package org.truceline.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Dates in the Gregorian calendar or in the Hijri one (Umm al-Qura), as Gregorian days.
enum Calendar {
  GREGORIAN {
    @Override
    LocalDate date(int year, int month, int day) {
      return LocalDate.of(year, month, day);
    }

    @Override
    int lengthOfMonth(int year, int month) {
      return YearMonth.of(year, month).lengthOfMonth();
    }

    @Override
    int year(LocalDate day) {
      return day.getYear();
    }
  },
  HIJRI {
    @Override
    LocalDate date(int year, int month, int day) {
      return LocalDate.from(HijrahDate.of(year, month, day));
    }

    @Override
    int lengthOfMonth(int year, int month) {
      return HijrahDate.of(year, month, 1).lengthOfMonth();
    }

    @Override
    int year(LocalDate day) {
      return HijrahDate.from(day).get(ChronoField.YEAR);
    }
  };

  abstract LocalDate date(int year, int month, int day);

  abstract int lengthOfMonth(int year, int month);

  abstract int year(LocalDate day);

  static Calendar of(boolean isHijri) {
    return isHijri ? HIJRI : GREGORIAN;
  }

  /// From one day of a month to another; the whole month where `first` is 0; `null` where there is
  /// no such day.
  @Nullable When when(int year, int month, int first, int last) {
    try {
      if (first == 0) {
        var end = date(year, month, lengthOfMonth(year, month));
        return When.span(date(year, month, 1), end, Precision.MONTH);
      }
      return last < first ? null : Spans.between(date(year, month, first), date(year, month, last));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
