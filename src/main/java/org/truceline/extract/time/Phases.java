package org.truceline.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Parts of a month or year: "early 2017", «أواخر كانون الأول», "mid-July", "earlier this year". A
/// part of a month is a third of it, of a year a quarter.
final class Phases implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.PHASE);

  private static final int LAST_DAYS = 15;

  private final Rule months = new MonthDates();

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var phase = line.term(i, Kind.PHASE);
    if (phase == null) {
      return null;
    }
    int next = i + phase.length();
    next = line.skip(line.skip(next, Kind.OF), Kind.THE);
    var whole = whole(line, next);
    if (whole == null) {
      return phase.value().equals("end") ? endOf(line, i, next) : null;
    }
    var when = whole.when();
    return new Dated(i, whole.last(), Rank.SPAN, when.isKnown() ? part(line, when, phase) : when);
  }

  private @Nullable Dated whole(Line line, int i) {
    var relative = Relatives.unitAt(line, i);
    if (relative != null) {
      return relative;
    }
    if (months.at(line, i) instanceof Dated month) {
      return month.rank() == Rank.SPAN ? month : null;
    }
    var year = line.term(i, Kind.YEAR_WORD);
    var dated = Years.year(line, i, year == null ? i : i + year.length());
    return dated == null ? month(line, i) : dated;
  }

  /// A month's name that elsewhere would need more to be one: "late March".
  private static @Nullable Dated month(Line line, int i) {
    var month = Months.at(line, i);
    if (month == null || month.isHijri()) {
      return null;
    }
    var none = new YearPart(0, null, false, month.end());
    var when =
        Yearless.when(
            line,
            line.tense(i, i),
            Calendar.GREGORIAN,
            none,
            year -> Calendar.GREGORIAN.when(year, month.month(), 0, 0));
    return new Dated(i, month.end() - 1, Rank.SPAN, when);
  }

  /// «نهاية العام», "the end of the month": its last day, the one nearest to publication.
  private static @Nullable Dated endOf(Line line, int i, int next) {
    var unit = line.anyTerm(next, Kind.THE_UNIT, Kind.UNIT);
    boolean isThe = unit != null && (unit.kind() == Kind.THE_UNIT || line.is(next - 1, Kind.THE));
    if (unit == null || !isThe || !(unit.value().equals("year") || unit.value().equals("month"))) {
      return null;
    }
    var when = line.anchor().resolve(today -> When.day(nearestEnd(today, unit.value())));
    return new Dated(i, next, Rank.SPAN, when);
  }

  private static LocalDate nearestEnd(LocalDate today, String unit) {
    boolean isYear = unit.equals("year");
    var begun = isYear ? today.withDayOfYear(1) : today.withDayOfMonth(1);
    var before = begun.minusDays(1);
    var end = (isYear ? begun.plusYears(1) : begun.plusMonths(1)).minusDays(1);
    return ChronoUnit.DAYS.between(before, today) <= (isYear ? LAST_DAYS : 2) ? before : end;
  }

  private static When part(Line line, When whole, Term phase) {
    var first = whole.first();
    var last = whole.last();
    var today = line.anchor().day();
    if (first == null || last == null) {
      return whole;
    }
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    return switch (phase.value()) {
      case "before" ->
          today == null || today.isBefore(first)
              ? whole
              : until(whole, first, earlier(today, last));
      case "after" ->
          today == null || today.isAfter(last) ? whole : until(whole, later(today, first), last);
      default ->
          length > 300 ? ofYear(first, phase) : length > 20 ? ofMonth(first, last, phase) : whole;
    };
  }

  private static When until(When whole, LocalDate first, LocalDate last) {
    return When.span(first, last, whole.precision());
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static When ofYear(LocalDate first, Term phase) {
    int month =
        switch (phase.value()) {
          case "start" -> 1;
          case "mid" -> 5;
          default -> 10;
        };
    return Spans.months(first.getYear(), month, phase.value().equals("mid") ? 4 : 3);
  }

  private static When ofMonth(LocalDate first, LocalDate last, Term phase) {
    return switch (phase.value()) {
      case "start" -> When.span(first, first.plusDays(9), Precision.WEEK);
      case "mid" -> When.span(first.plusDays(10), first.plusDays(19), Precision.WEEK);
      default -> When.span(last.minusDays(9), last, Precision.WEEK);
    };
  }
}
