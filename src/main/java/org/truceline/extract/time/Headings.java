package org.truceline.extract.time;

import org.truceline.text.Token;

/// Years that stand alone, as those do under which a chronology tells its months: `2014`, `2015:`,
/// «عام 2014».
final class Headings {

  private static final int LONGEST = 5;

  private Headings() {}

  /// The year that a line says and nothing else, -1 for none.
  static int year(Line line) {
    if (line.size() == 0 || line.size() > LONGEST) {
      return -1;
    }
    var year = -1;
    for (var i = 0; i < line.size(); i++) {
      var here = Numbers.year(line, i, false);
      if (here < 0 ? !isBeside(line, i) : year >= 0) {
        return -1;
      }
      year = Math.max(year, here);
    }
    return year;
  }

  /// `May: …`, `March – …`: whether a mark sets off what stands before it as a heading.
  static boolean isBehind(Line line, int i) {
    return line.isMark(i, ":") || line.isMark(i, "–") || line.isMark(i, "—");
  }

  private static boolean isBeside(Line line, int i) {
    return line.is(i, Kind.YEAR_WORD) || line.token(i).kind() == Token.Kind.PUNCTUATION;
  }
}
