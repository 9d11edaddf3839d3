package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// "For the third day in a row", «لليوم الثالث على التوالي»: so many days up to the one that the
/// sentence named before, else up to publication.
final class DaysInRow implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(Kind.IN_ROW, Kind.DIGITS, Kind.NUMBER, Kind.ORDINAL, Kind.PLAIN_DAY, Kind.PART);

  /// Which day it is.
  ///
  /// @param isSaid whether words say that the days follow each other
  private record Nth(int count, int end, boolean isSaid) {}

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var nth = line.isModifierFirst() ? ordinalFirst(line, i) : dayFirst(line, i);
    if (nth == null || nth.count() < 2 || !nth.isSaid() || isDated(line, nth.end())) {
      return null;
    }
    var when = line.anchor().resolve(today -> until(last(line, today), nth.count()));
    return new Dated(i, nth.end() - 1, Rank.SPAN, when);
  }

  /// "For a third day", "third consecutive day"; but "for a second day of talks" may lie ahead.
  private static @Nullable Nth ordinalFirst(Line line, int i) {
    var opener = line.is(i, Kind.IN_ROW, "opens") ? line.term(i, Kind.IN_ROW) : null;
    var ordinal = Numbers.ordinal(line, opener == null ? i : i + opener.length());
    if (ordinal == null) {
      return null;
    }
    int day = row(line, ordinal.end());
    var unit = line.anyTerm(day, Kind.UNIT, Kind.PART);
    if (unit == null || !(unit.value().equals("day") || unit.value().equals("night"))) {
      return null;
    }
    int end = row(line, day + unit.length());
    boolean isRow = day > ordinal.end() || end > day + unit.length();
    return new Nth(ordinal.value(), end, isRow || (opener != null && !line.is(end, Kind.OF)));
  }

  /// «لليوم الثالث», «اليوم الثالث على التوالي».
  private static @Nullable Nth dayFirst(Line line, int i) {
    var day = line.anyTerm(i, Kind.PLAIN_DAY, Kind.PART);
    var ordinal = day == null ? null : Numbers.ordinal(line, i + day.length());
    if (day == null || ordinal == null) {
      return null;
    }
    int end = row(line, ordinal.end());
    return new Nth(ordinal.value(), end, end > ordinal.end() || line.endsWithFor(i));
  }

  private static int row(Line line, int i) {
    return line.is(i, Kind.IN_ROW, "row") ? line.skip(i, Kind.IN_ROW) : i;
  }

  /// "For a third day on Tuesday": that day is told.
  private static boolean isDated(Line line, int end) {
    int next = line.skip(line.skipMark(end, ","), Kind.CONNECTOR);
    return line.is(next, Kind.WEEKDAY) || line.is(next, Kind.DAY) || line.is(next, Kind.PLAIN_DAY);
  }

  private static LocalDate last(Line line, LocalDate today) {
    var named = line.namedDayHere();
    return named == null || named.isAfter(today) ? today : named;
  }

  private static When until(LocalDate last, int days) {
    return Spans.between(last.minusDays(days - 1L), last);
  }
}
