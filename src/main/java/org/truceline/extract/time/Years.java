package org.truceline.extract.time;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.text.Token;

/// Years and decades, where a word says that a number is one: "in 2015", «عام 2011», "the 1990s".
final class Years implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(Kind.DIGITS, Kind.BETWEEN, Kind.FROM, Kind.YEARS, Kind.YEAR_WORD, Kind.DECADE);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var range = range(line, i);
    if (range != null) {
      return range;
    }
    var word = line.term(i, Kind.YEAR_WORD);
    if (word != null) {
      return year(line, i, i + word.length());
    }
    var decade = line.term(i, Kind.DECADE);
    if (decade != null) {
      return decade(i, i + decade.length() - 1, decade.number());
    }
    boolean isIntroduced =
        line.is(i - 1, Kind.IN) || line.is(i - 1, Kind.SINCE) || isOfNoun(line, i);
    return isIntroduced || isDecade(line, i) ? year(line, i, i) : null;
  }

  /// "During the 2022 offensive", "in the 2020 war": the year says which one, and so when.
  private static boolean isOfNoun(Line line, int i) {
    return line.is(i - 1, Kind.THE)
        && (line.is(i - 2, Kind.IN) || line.is(i - 2, Kind.SINCE))
        && i + 1 < line.size()
        && line.token(i + 1).kind() == Token.Kind.WORD;
  }

  /// A year in digits at `start`, for a piece that begins at `i`.
  static @Nullable Dated year(Line line, int i, int start) {
    int year = Numbers.year(line, start, false);
    if (isDecade(line, start)) {
      return decade(i, start + 1, year);
    }
    if (year < 0 || isCount(line, start + 1)) {
      return hijri(line, i, start);
    }
    int last = line.skip(start + 1, Kind.ERA) - 1;
    return new Dated(i, last, Rank.SPAN, Spans.year(year));
  }

  private static @Nullable Dated hijri(Line line, int i, int start) {
    int year = Numbers.year(line, start, true);
    var first =
        year < 0 || !line.is(start + 1, Kind.ERA, "ah") ? null : Calendar.HIJRI.when(year, 1, 0, 0);
    var last = first == null ? null : Calendar.HIJRI.when(year, 12, 0, 0);
    return last == null || first == null || first.first() == null || last.last() == null
        ? null
        : new Dated(i, start + 1, Rank.SPAN, Spans.between(first.first(), last.last()));
  }

  private static boolean isDecade(Line line, int i) {
    int year = Numbers.year(line, i, false);
    return year > 0 && year % 10 == 0 && line.is(i + 1, Kind.ENDING, "s") && line.isAdjacent(i + 1);
  }

  private static Dated decade(int first, int last, int year) {
    return new Dated(first, last, Rank.SPAN, Spans.years(year, year + 9));
  }

  /// What follows shows that the number counts things: units, or an Arabic accusative.
  private static boolean isCount(Line line, int i) {
    if (i >= line.size() || line.isMark(i, ":") || line.isMark(i, "%")) {
      return i < line.size();
    }
    return line.is(i, Kind.UNIT) || line.is(i, Kind.UNITS) || line.isCounted(i);
  }

  /// «بين عامي 2011 و2016», "between 2011 and 2016", "from 2011 to 2016", "in 2015-2016".
  private static @Nullable Dated range(Line line, int i) {
    int start = line.skip(line.skip(i, Kind.BETWEEN, Kind.FROM), Kind.YEARS, Kind.YEAR_WORD);
    boolean isIntroduced = start > i || line.is(i - 1, Kind.IN);
    int from = Numbers.year(line, start, false);
    boolean isJoined =
        line.isMark(start + 1, "-") || line.is(start + 1, Kind.AND) || line.is(start + 1, Kind.TO);
    int next = line.skip(start + 2, Kind.YEAR_WORD);
    int until = Numbers.year(line, next, false);
    return isIntroduced && isJoined && from > 0 && until > from
        ? new Dated(i, next, Rank.SPAN, Spans.years(from, until))
        : null;
  }
}
