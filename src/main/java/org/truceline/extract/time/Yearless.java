package org.truceline.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.Precision;
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
      Tense tense,
      Calendar calendar,
      YearPart part,
      IntFunction<@Nullable When> inYear) {
    var headed = part.modifier() == null ? headed(line, calendar, inYear) : null;
    if (headed != null) {
      return headed;
    }
    var usual = byPublication(line, tense, calendar, part, inYear);
    var near = part.modifier() == null ? near(line, calendar, inYear) : null;
    return near == null || isNews(line, usual, near) ? usual : near;
  }

  private static @Nullable When headed(
      Line line, Calendar calendar, IntFunction<@Nullable When> inYear) {
    var heading = line.course().heading();
    var first = heading == null ? null : heading.first();
    return first == null || calendar == Calendar.HIJRI ? null : inYear.apply(first.getYear());
  }

  /// Takes in what a time tells of the year of those after it.
  static void note(Line line, Dated dated) {
    var heading = Headings.of(line, dated);
    if (heading != null) {
      line.course().head(heading);
    }
    var isDay = dated.rank() == Rank.DATE;
    var isSaid = isDay ? dated.yearless() == null : Headings.saysYear(line, dated);
    if (isDay && (isSaid || isNear(line, dated.when()))) {
      line.nameDayOfYear(dated.when());
    }
    var row = line.course().row();
    var before = dated.first() - 1;
    var opens = isSaid && (!line.is(before, Kind.OF) || line.is(before, Kind.IN));
    if (opens || (dated.yearless() != null && row != null && row.goesOnWith(dated.when()))) {
      line.course().tell(Row.of(dated.when()));
    } else if (dated.yearless() == null && dated.when().isKnown()) {
      line.course().tell(null);
    }
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

  /// A month right after a date is told in a row with it, however near publication it may also be.
  private static boolean isNews(Line line, When usual, When near) {
    var row = line.course().row();
    var isOfRow = row != null && row.age() <= 1 && near.precision() == Precision.MONTH;
    var published = line.anchor().day();
    var first = usual.first();
    return !isOfRow && published != null && first != null && days(first, published) <= NEWS;
  }

  /// The reading nearest to the day before it.
  private static @Nullable When near(
      Line line, Calendar calendar, IntFunction<@Nullable When> inYear) {
    var day = line.dayOfYear();
    var row = line.course().row();
    if (day == null) {
      return row == null ? null : row.next(calendar, inYear);
    }
    var same = calendar.year(day);
    for (var year = same - 1; year <= same + 1; year++) {
      var when = inYear.apply(year);
      if (when != null && isNear(line, when)) {
        return when;
      }
    }
    return row == null ? null : row.next(calendar, inYear);
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
