package org.truceline.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/// Finds the year of a day or month that is told without one, or as the last or the next: that of
/// the day right before it whose year the text tells, where publication is far, else the one that
/// fits publication.
final class Yearless {

  /// `On 3 March 2020 …, and on 5 March …`: days so near are told in a row.
  private static final int NEAR = 92;

  /// What lies no further from publication may be news.
  private static final int NEWS = 45;

  private Yearless() {}

  static When when(
      Line line,
      int token,
      Tense tense,
      Calendar calendar,
      YearPart part,
      IntFunction<@Nullable When> inYear) {
    var usual = byPublication(line, tense, calendar, part, inYear);
    if (part.modifier() != null) {
      return usual;
    }
    var isNews = isNews(line, usual);
    var near = isNews ? null : near(line, calendar, inYear);
    var told =
        near == null && calendar == Calendar.GREGORIAN
            ? line.course().reading(token, isNews, inYear)
            : near;
    return told == null ? usual : told;
  }

  private static When byPublication(
      Line line,
      Tense tense,
      Calendar calendar,
      YearPart part,
      IntFunction<@Nullable When> inYear) {
    return line.anchor()
        .resolve(today -> {
          int year = calendar.year(today);
          var when =
              part.modifier() == null
                  ? line.anchor().yearless(tense, inYear, year)
                  : modified(
                      today,
                      same(line, part, calendar, year),
                      part.modifier(),
                      part.isOfYear(),
                      inYear);
          return when == null ? When.unknown(When.NOT_SAID) : when;
        });
  }

  private static boolean isNews(Line line, When when) {
    var published = line.anchor().day();
    var first = when.first();
    return published != null && first != null && days(first, published) <= NEWS;
  }

  /// The reading nearest to the day before it.
  private static @Nullable When near(
      Line line, Calendar calendar, IntFunction<@Nullable When> inYear) {
    var day = line.dayOfYear();
    if (day == null) {
      return null;
    }
    var same = calendar.year(day);
    for (var year = same - 1; year <= same + 1; year++) {
      var when = inYear.apply(year);
      if (when != null && isNear(line, when)) {
        return when;
      }
    }
    return null;
  }

  /// Whether a time is told in a row with the day before it.
  static boolean isNear(Line line, When when) {
    var day = line.dayOfYear();
    var first = when.first();
    return day != null && first != null && days(day, first) <= NEAR;
  }

  private static long days(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /// The year that was named last where the same is meant.
  private static int same(Line line, YearPart part, Calendar calendar, int yearNow) {
    var named = line.named() == null ? null : line.named().first();
    return named != null && "same".equals(part.modifier()) ? calendar.year(named) : yearNow;
  }

  private static @Nullable When modified(
      LocalDate today,
      int year,
      String modifier,
      boolean isOfYear,
      IntFunction<@Nullable When> inYear) {
    if (isOfYear || modifier.equals("0") || modifier.equals("same")) {
      return inYear.apply(modifier.equals("same") ? year : year + Integer.parseInt(modifier));
    }
    boolean isLast = modifier.startsWith("-");
    for (int k = 0; k < 8; k++) {
      var when = inYear.apply(isLast ? year + 1 - k : year - 1 + k);
      if (when != null && (isLast ? isBefore(when, today) : isAfter(when, today))) {
        return when;
      }
    }
    return null;
  }

  private static boolean isBefore(When when, LocalDate today) {
    return when.last() != null && when.last().isBefore(today);
  }

  private static boolean isAfter(When when, LocalDate today) {
    return when.first() != null && when.first().isAfter(today);
  }
}
