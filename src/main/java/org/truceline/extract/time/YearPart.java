package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;

/// What follows a month or a day of one: a year, or «الماضي», "of last year".
///
/// @param year 0 where none is said
/// @param modifier -1 last, 1 next, 0 this, `same`; `null` where none is said
/// @param isOfYear whether the modifier is said of the year and not of the month
/// @param end the token after it; where it begins, if nothing is said
record YearPart(int year, @Nullable String modifier, boolean isOfYear, int end) {

  static YearPart at(Line line, int i, boolean isHijri) {
    var year = year(line, i, isHijri);
    if (year != null) {
      return year;
    }
    int of = line.skip(i, Kind.OF);
    var relative = ofYear(line, of);
    if (relative != null) {
      return relative;
    }
    var modifier = line.term(i, Kind.MODIFIER);
    return modifier == null || line.isModifierFirst()
        ? new YearPart(0, null, false, i)
        : new YearPart(0, modifier.value(), false, i + modifier.length());
  }

  private static @Nullable YearPart year(Line line, int i, boolean isHijri) {
    int start = line.isMark(i, ",") || line.isMark(i, "/") || line.isMark(i, "-") ? i + 1 : i;
    start = line.skip(start, Kind.OF);
    start = line.skip(start, Kind.YEAR_WORD);
    if (line.isMark(start, "(") && line.isMark(start + 2, ")")) {
      int inside = Numbers.year(line, start + 1, isHijri);
      return inside < 0 ? null : new YearPart(inside, null, false, start + 3);
    }
    int year = Numbers.year(line, start, isHijri);
    return year < 0 ? null : new YearPart(year, null, false, line.skip(start + 1, Kind.ERA));
  }

  private static @Nullable YearPart ofYear(Line line, int i) {
    var first = line.anyTerm(i, Kind.MODIFIER, Kind.UNIT, Kind.THE_UNIT);
    if (first == null) {
      return null;
    }
    int next = i + first.length();
    var second = line.anyTerm(next, Kind.MODIFIER, Kind.UNIT, Kind.THE_UNIT);
    if (second == null || (first.kind() == Kind.MODIFIER) == (second.kind() == Kind.MODIFIER)) {
      return null;
    }
    var modifier = first.kind() == Kind.MODIFIER ? first : second;
    var unit = first.kind() == Kind.MODIFIER ? second : first;
    return unit.value().equals("year")
        ? new YearPart(0, modifier.value(), true, next + second.length())
        : null;
  }

  boolean isSaid() {
    return year > 0 || modifier != null;
  }
}
