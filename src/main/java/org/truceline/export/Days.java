package org.truceline.export;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Precision;
import org.truceline.query.TimelineEntry;

/// When an event was, no finer than it is known.
///
/// @param start ISO 8601 as the graph has it: a first day, with a clock time where one is known
record Days(String start, String end, Precision precision) {

  private static final int DAY = 10;
  private static final int MINUTE = 16;
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static @Nullable Days of(TimelineEntry event) {
    var start = event.start();
    return start == null
        ? null
        : new Days(start, Objects.requireNonNullElse(event.end(), start), event.precision());
  }

  LocalDate first() {
    return LocalDate.parse(start.substring(0, DAY));
  }

  LocalDate last() {
    return LocalDate.parse(end.substring(0, DAY));
  }

  /// ISO 8601, cut to what is known: `2017`, `2017-04`, `2017-08-03`, `2017-08-03T12:00+03:00`, or
  /// two of them with a slash between.
  String iso() {
    return switch (precision) {
      case YEAR -> range(start.substring(0, 4), end.substring(0, 4));
      case MONTH -> range(start.substring(0, 7), end.substring(0, 7));
      case HOUR, MINUTE -> range(start, end);
      case DAY, WEEK, NONE -> range(first().toString(), last().toString());
    };
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + "/" + last;
  }

  /// The hour of day, where one is known.
  @Nullable Integer hour() {
    return isClocked() ? Integer.valueOf(start.substring(DAY + 1, DAY + 3)) : null;
  }

  @Nullable Integer minute() {
    return isClocked() && precision == Precision.MINUTE
        ? Integer.valueOf(start.substring(MINUTE - 2, MINUTE))
        : null;
  }

  private boolean isClocked() {
    return start.length() >= MINUTE
        && (precision == Precision.MINUTE || precision == Precision.HOUR);
  }

  /// The moment in UTC; null unless a minute and a time zone are known.
  @Nullable String instant() {
    return minute() == null || start.length() == MINUTE
        ? null
        : OffsetDateTime.parse(start).withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString();
  }

  /// ACLED's: 1 a day, 2 a week, 3 a month or more.
  int timePrecision() {
    return switch (precision) {
      case MINUTE, HOUR, DAY -> 1;
      case WEEK -> 2;
      case MONTH, YEAR, NONE -> 3;
    };
  }

  /// In English, where figures alone would look surer than they are.
  @Nullable String display() {
    return precision == Precision.WEEK && !first().equals(last())
        ? "between %s and %s".formatted(WORDS.format(first()), WORDS.format(last()))
        : null;
  }
}
