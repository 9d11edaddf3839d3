package org.truceline.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.Precision;
import org.truceline.model.When;
import org.truceline.text.Token;

/// Years and months that head what comes after, as chronologies have them: "2014" alone on its
/// line, "— 2014 —", "2011 March – …"; and days of a month that was headed so: "- 13: …". A year is
/// that of the dates under it that tell none.
final class Headings implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.DIGITS, Kind.YEAR_WORD);
  private static final String MARKS = "-–—:";

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    if (!opens(line, i)) {
      return null;
    }
    var start = line.skip(i, Kind.YEAR_WORD);
    var year = Numbers.year(line, start, false);
    if (year < 0) {
      return day(line, i);
    }
    var month = Months.at(line, start + 1);
    var end = month == null || month.isHijri() ? start + 1 : month.end();
    var when =
        month == null || month.isHijri()
            ? Spans.year(year)
            : Spans.month(YearMonth.of(year, month.month()));
    return isHead(line, end) ? new Dated(i, end - 1, Rank.SPAN, when) : null;
  }

  private static @Nullable Piece day(Line line, int i) {
    var heading = line.course().heading();
    var first = heading == null ? null : heading.first();
    var day = line.digits(i, 1, 2);
    return first != null
            && heading != null
            && heading.precision() == Precision.MONTH
            && day > 0
            && day <= first.lengthOfMonth()
            && line.isMark(i + 1, ":")
            && isHead(line, i + 1)
        ? new Dated(i, i, Rank.DATE, When.day(first.withDayOfMonth(day)))
        : null;
  }

  /// The time that heads those after it, null where one does not.
  static @Nullable When of(Line line, Dated dated) {
    return opens(line, dated.first())
            && dated.rank() == Rank.SPAN
            && (saysYear(line, dated)
                ? isHead(line, dated.last() + 1)
                : isMonthOfHeading(line, dated))
            && isOfOneYear(dated.when().first(), dated.when().last())
        ? dated.when()
        : null;
  }

  /// "JUNE" alone, after "APRIL 2014".
  private static boolean isMonthOfHeading(Line line, Dated dated) {
    return line.course().heading() != null
        && dated.yearless() != null
        && line.isOver(dated.last() + 1);
  }

  private static boolean isOfOneYear(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first != null && last != null && first.getYear() == last.getYear();
  }

  static boolean saysYear(Line line, Dated dated) {
    for (var i = dated.first(); i <= dated.last(); i++) {
      if (Numbers.year(line, i, false) > 0) {
        return true;
      }
    }
    return false;
  }

  /// Nothing but marks before it: "— 2014 —", "* 2014".
  private static boolean opens(Line line, int i) {
    return line.sentence().tokens().stream()
        .limit(i)
        .allMatch(token -> token.kind() == Token.Kind.PUNCTUATION);
  }

  /// Nothing but marks after it, or a dash or colon that parts it from the rest.
  static boolean isHead(Line line, int end) {
    var isParted =
        end + 1 < line.size()
            && MARKS.contains(line.token(end).name())
            && line.token(end).end() < line.token(end + 1).begin();
    return isParted || line.isOver(end);
  }
}
