package org.truceline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/// What one rule reads: tokens from `first` to `last`, both included, and a part of a time.
sealed interface Piece {

  int first();

  int last();

  /// What a piece of several may be dated by; the earlier constant outranks the later.
  enum Rank {
    DATE,
    HIJRI_DATE,
    DAY_WORD,
    WEEKDAY,
    SPAN;

    boolean isDay() {
      return this != SPAN;
    }
  }

  /// A day or a span of days.
  ///
  /// @param yearless month and day of a date whose year was not said
  /// @param weekday the weekday named, for `WEEKDAY`
  record Dated(
      int first,
      int last,
      Rank rank,
      When when,
      @Nullable MonthDay yearless,
      @Nullable DayOfWeek weekday)
      implements Piece {

    Dated(int first, int last, Rank rank, When when) {
      this(first, last, rank, when, null, null);
    }
  }

  /// A time of day.
  ///
  /// @param isMidnight whether it ends a day as well as it begins one
  record Clock(int first, int last, LocalTime time, boolean isMidnight) implements Piece {}

  /// A time zone.
  ///
  /// @param zone `null` for local time
  record Zone(int first, int last, @Nullable ZoneId zone) implements Piece {}

  /// Morning, evening: with a day, that day.
  record Part(int first, int last) implements Piece {}
}
