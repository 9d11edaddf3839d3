package org.truceline.extract.time;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;

/// Dates in digits: `22/7/2017`, `2017-07-22`, `22.7.2017`; the day stands before the month unless
/// only the other way gives a date.
final class NumericDates implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.DIGITS);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    if (!line.isNumber(i)) {
      return null;
    }
    if (line.token(i).name().indexOf('.') > 0) {
      return dotted(line, i);
    }
    boolean isSlash = line.isMark(i + 1, "/") && line.isMark(i + 3, "/");
    boolean isHyphen =
        line.isMark(i + 1, "-")
            && line.isMark(i + 3, "-")
            && line.isAdjacent(i + 1)
            && line.isAdjacent(i + 4);
    return isSlash || isHyphen
        ? dated(
            line,
            i,
            i + 4,
            line.digits(i, 1, 4),
            line.digits(i + 2, 1, 2),
            line.digits(i + 4, 1, 4))
        : null;
  }

  private static @Nullable Dated dotted(Line line, int i) {
    var parts = line.token(i).name().split("\\.", -1);
    if (parts.length != 3
        || Arrays.stream(parts).anyMatch(part -> part.isEmpty() || part.length() > 4)) {
      return null;
    }
    var numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
    return dated(line, i, i, numbers[0], numbers[1], numbers[2]);
  }

  private static @Nullable Dated dated(Line line, int first, int last, int a, int b, int c) {
    boolean isYearFirst = a >= 1000;
    int year = isYearFirst ? a : c;
    int day = isYearFirst ? c : a;
    boolean isHijri = year >= 1300 && year <= 1500;
    if (b < 1 || day < 1 || (!isHijri && (year < 1900 || year > 2100))) {
      return null;
    }
    var calendar = Calendar.of(isHijri);
    var when = calendar.when(year, b, day, day);
    if (when == null && !isYearFirst) {
      when = calendar.when(year, day, b, b);
    }
    return when == null
        ? null
        : new Dated(
            first, line.skip(last + 1, Kind.ERA) - 1, isHijri ? Rank.HIJRI_DATE : Rank.DATE, when);
  }
}
