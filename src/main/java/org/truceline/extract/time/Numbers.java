package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;

/// Numbers in digits and in words.
///
/// @param end the token after it
record Numbers(int value, int end) {

  /// How many: `3`, "three", "twenty two", «خمسة عشر», «خمسة وعشرين».
  static @Nullable Numbers cardinal(Line line, int i) {
    int digits = line.digits(i, 1, 4);
    if (digits >= 0) {
      return new Numbers(digits, i + 1);
    }
    var term = line.term(i, Kind.NUMBER);
    if (term == null || (i > 0 && line.isNumber(i - 1) && line.isAdjacent(i))) {
      return null;
    }
    int end = i + term.length();
    return composed(line, term.number(), end, Kind.NUMBER);
  }

  /// Which: "3rd", "third", "twenty second", «الثالث عشر», «الخامس والعشرين», «الـ22».
  static @Nullable Numbers ordinal(Line line, int i) {
    if (line.is(i, Kind.DEFINITE) && line.digits(i + 1, 1, 2) > 0) {
      return new Numbers(line.digits(i + 1, 1, 2), i + 2);
    }
    int digits = line.digits(i, 1, 2);
    if (digits > 0 && line.is(i + 1, Kind.ENDING, "th") && line.isAdjacent(i + 1)) {
      return new Numbers(digits, i + 2);
    }
    var tens = line.term(i, Kind.NUMBER);
    var units = which(line, i + 1);
    if (tens != null && tens.number() >= 20 && units != null && units.number() < 10) {
      return new Numbers(tens.number() + units.number(), i + 2);
    }
    var term = which(line, i);
    return term == null ? null : composed(line, term.number(), i + term.length(), Kind.ORDINAL);
  }

  private static @Nullable Term which(Line line, int i) {
    var term = line.term(i, Kind.ORDINAL);
    return term == null ? line.term(i, Kind.FEMININE_ORDINAL) : term;
  }

  private static Numbers composed(Line line, int value, int end, Kind kind) {
    var next = line.term(end, kind);
    if (value < 10 && line.is(end, Kind.TEEN)) {
      return new Numbers(value + 10, end + 1);
    }
    if (next == null) {
      return new Numbers(value, end);
    }
    boolean isUnitsFirst = value < 10 && next.number() >= 20 && !next.clitics().isEmpty();
    boolean isTensFirst =
        value >= 20 && value < 100 && next.number() < 10 && next.clitics().isEmpty();
    return isUnitsFirst || isTensFirst
        ? new Numbers(value + next.number(), end + next.length())
        : new Numbers(value, end);
  }

  /// A day of a month: `22` or an ordinal, from 1 to 31.
  static @Nullable Numbers day(Line line, int i) {
    int digits = line.digits(i, 1, 2);
    var number = line.is(i, Kind.FEMININE_ORDINAL) ? null : ordinal(line, i);
    if (number == null && digits > 0) {
      number = new Numbers(digits, i + 1);
    }
    return number == null || number.value() < 1 || number.value() > 31 ? null : number;
  }

  /// A year that a text may mean: four digits, Gregorian from 1900 or Hijri from 1300.
  static int year(Line line, int i, boolean isHijri) {
    int year = line.digits(i, 4, 4);
    boolean isLikely = isHijri ? year >= 1300 && year <= 1500 : year >= 1900 && year <= 2100;
    return isLikely ? year : -1;
  }
}
