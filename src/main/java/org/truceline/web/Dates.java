package org.truceline.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Precision;
import org.truceline.model.When;
import org.truceline.query.TimelineEntry;

/// Dates in words, no finer than they are known.
final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Dates() {}

  static String words(TimelineEntry event) {
    return words(event.start(), event.end(), event.precision());
  }

  static String words(When when) {
    return words(when.start(), when.end(), when.precision());
  }

  private static String words(@Nullable String start, @Nullable String end, Precision precision) {
    if (start == null) {
      return "no date";
    }
    var first = day(start);
    var last = day(Objects.requireNonNullElse(end, start));
    return switch (precision) {
      case YEAR -> range(String.valueOf(first.getYear()), String.valueOf(last.getYear()));
      case MONTH -> range(MONTH.format(first), MONTH.format(last));
      case MINUTE, HOUR -> DAY.format(first) + clock(start);
      case DAY, WEEK, NONE -> first.equals(last) ? DAY.format(first) : range(first, last);
    };
  }

  /// How finely a date is known, or why there is none.
  static String how(When when) {
    return when.isKnown()
        ? "to the " + when.precision().code()
        : Objects.requireNonNullElse(when.reason(), When.NOT_SAID);
  }

  /// `2017-08-03T12:00+03:00` as ` 12:00 +03:00`.
  private static String clock(String start) {
    return start.length() > 16
        ? ", " + start.substring(11, 16) + " " + start.substring(16)
        : ", " + start.substring(Math.min(11, start.length()));
  }

  private static String range(String first, String last) {
    return first.equals(last) ? first : first + " – " + last;
  }

  private static String range(LocalDate first, LocalDate last) {
    return (first.getYear() == last.getYear() ? DAY_OF_YEAR : DAY).format(first)
        + " – "
        + DAY.format(last);
  }

  static String month(@Nullable String start) {
    return start == null ? "Without a date" : MONTH.format(YearMonth.from(day(start)));
  }

  /// Of an ISO date or date-time, the day.
  static String day(@Nullable String iso, String otherwise) {
    return iso == null || iso.length() < 10 ? otherwise : DAY.format(day(iso));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso.substring(0, 10));
  }
}
