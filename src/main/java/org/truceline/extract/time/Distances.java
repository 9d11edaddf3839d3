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

/// Times so far from the day of publication: "three days ago", «قبل يومين», «بعد أسبوعين» in a
/// sentence that looks ahead; "days ago" is some day of the week before.
final class Distances implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(
          Kind.DIGITS,
          Kind.AGO,
          Kind.AFTER,
          Kind.APPROXIMATE,
          Kind.DUAL,
          Kind.NUMBER,
          Kind.UNITS,
          Kind.ONE);

  private static final int ROUND_DAYS = 7;
  private static final int HOURS = 24;
  private static final int SOME_DAYS = 6;
  private static final int FEWEST_DAYS = 2;

  /// So many of a unit, 0 for some: "a few days", «أيام».
  record Amount(int count, String unit, boolean isApproximate, int end) {

    boolean isVague() {
      return count == 0;
    }
  }

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var ago = line.term(i, Kind.AGO);
    if (ago != null && ago.value().equals("before")) {
      return before(line, i, ago);
    }
    var after = line.term(i, Kind.AFTER);
    if (after != null) {
      return after(line, i, after);
    }
    var amount = amount(line, i, true);
    if (amount == null) {
      return null;
    }
    if (line.is(amount.end(), Kind.AGO, "after")) {
      return dated(line, i, amount.end(), amount, -1);
    }
    var now = line.term(amount.end(), Kind.FROM_NOW);
    return now == null || amount.isVague()
        ? null
        : dated(line, i, amount.end() + now.length() - 1, amount, 1);
  }

  /// «قبل يومين»; but «قبل يومين من اللقاء» is told from the meeting.
  private static @Nullable Dated before(Line line, int i, Term ago) {
    var amount = amount(line, i + ago.length(), false);
    boolean isSince = line.is(i, Kind.SINCE);
    if (amount == null
        || isOther(line, amount.end())
        || (!isSince && line.is(amount.end(), Kind.FROM))) {
      return null;
    }
    return dated(line, i, amount.end() - 1, amount, -1);
  }

  private static @Nullable Dated after(Line line, int i, Term after) {
    var amount = amount(line, i + after.length(), false);
    if (amount == null
        || amount.isVague()
        || isOther(line, amount.end())
        || line.is(amount.end(), Kind.CONNECTOR)
        || line.is(amount.end(), Kind.FROM)
        || line.tense(i, i) == Tense.PAST) {
      return null;
    }
    return dated(line, i, amount.end() - 1, amount, 1);
  }

  /// «منذ عام 2011», «منذ يوم الجمعة», «منذ أسبوع مضى» go on with a time of their own.
  private static boolean isOther(Line line, int i) {
    return line.is(i, Kind.MODIFIER)
        || line.is(i, Kind.RECENT)
        || line.is(i, Kind.WEEKDAY)
        || line.is(i, Kind.DAY)
        || line.is(i, Kind.MONTH)
        || line.is(i, Kind.HIJRI)
        || line.isNumber(i);
  }

  static @Nullable Amount amount(Line line, int i, boolean isCounted) {
    int start = line.skip(i, Kind.APPROXIMATE);
    var dual = line.term(start, Kind.DUAL);
    if (dual != null) {
      return new Amount(2, dual.value(), start > i, start + dual.length());
    }
    var count = Numbers.cardinal(line, start);
    var one = line.term(start, Kind.ONE);
    int next = count != null ? count.end() : one != null ? start + 1 : start;
    boolean isOne = count == null && (one != null || (!isCounted && !line.isModifierFirst()));
    var unit =
        count == null ? line.term(next, Kind.UNIT) : line.anyTerm(next, Kind.UNITS, Kind.UNIT);
    if (count == null && one == null && unit == null) {
      return some(line, start);
    }
    return unit == null || (count == null && !isOne)
        ? null
        : new Amount(
            count == null ? 1 : count.value(), unit.value(), start > i, next + unit.length());
  }

  /// «قبل أيام», "days ago": a plural that nothing counts.
  private static @Nullable Amount some(Line line, int i) {
    var units = line.term(i, Kind.UNITS);
    return units == null || line.isNumber(i - 1) || line.is(i - 1, Kind.NUMBER)
        ? null
        : new Amount(0, units.value(), true, i + units.length());
  }

  private static @Nullable Dated dated(Line line, int first, int last, Amount amount, int sign) {
    if (amount.unit().equals("weekend")
        || (amount.isVague() && !amount.unit().equals("day"))
        || (amount.unit().equals("hour") && amount.count() < HOURS)) {
      return null;
    }
    var when = line.anchor().resolve(today -> when(today, amount, sign));
    return new Dated(first, last, Rank.SPAN, when);
  }

  static When when(LocalDate today, Amount amount, int sign) {
    int count = sign * amount.count();
    return switch (amount.unit()) {
      case "hour" -> When.day(today.plusDays(count / HOURS));
      case "day" -> days(today.plusDays(count), amount);
      case "week" -> Spans.week(today.plusWeeks(count));
      case "month" -> Spans.month(YearMonth.from(today).plusMonths(count));
      case "decade" -> Spans.year(today.getYear() + 10 * count);
      default -> Spans.year(today.getYear() + count);
    };
  }

  private static When days(LocalDate day, Amount amount) {
    if (amount.isVague()) {
      return When.span(day.minusDays(SOME_DAYS), day.minusDays(FEWEST_DAYS), Precision.WEEK);
    }
    return amount.isApproximate() && amount.count() >= ROUND_DAYS
        ? When.span(day.minusDays(1), day.plusDays(1), Precision.WEEK)
        : When.day(day);
  }
}
