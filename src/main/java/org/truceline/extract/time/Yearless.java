package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/// Finds the year of a day or month that is told without one, or as the last or the next.
final class Yearless {

  private Yearless() {}

  static When when(
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
