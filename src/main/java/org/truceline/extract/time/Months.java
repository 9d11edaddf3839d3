package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;

/// A month's name, which may be given twice: «تموز/يوليو», "تموز (يوليو)".
///
/// @param isPlain whether the word says a month without help from its neighbours
/// @param end the token after it
record Months(int month, boolean isHijri, boolean isPlain, int end) {

  static @Nullable Months at(Line line, int i) {
    int start = line.skip(i, Kind.MONTH_WORD);
    var term = line.anyTerm(start, Kind.MONTH, Kind.HIJRI);
    if (term == null) {
      return null;
    }
    boolean isHijri = term.kind() == Kind.HIJRI;
    boolean isNamed = start > i;
    boolean isPlain = isNamed || !(isHijri || term.isEveryday());
    int end = again(line, start + term.length(), term);
    return new Months(
        term.number(), isHijri, isPlain || end > start + term.length(), abbreviation(line, end));
  }

  private static int again(Line line, int end, Term month) {
    boolean isBracket = line.isMark(end, "(");
    if (!isBracket && !line.isMark(end, "/") && !line.isMark(end, "-")) {
      return end;
    }
    var second = line.term(end + 1, month.kind());
    if (second == null || !second.value().equals(month.value())) {
      return end;
    }
    int after = end + 1 + second.length();
    return isBracket ? line.skipMark(after, ")") : after;
  }

  /// "Aug." before a number.
  private static int abbreviation(Line line, int end) {
    return line.isMark(end, ".") && line.isAdjacent(end) && line.isNumber(end + 1) ? end + 1 : end;
  }
}
