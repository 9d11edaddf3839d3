package org.truceline.extract.time;

import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;

/// Days and months by name: "22 July 2017", "July 22", «الثالث من آب», "14-15 Sept.", «تموز
/// الماضي».
final class MonthDates implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(
          Kind.DIGITS,
          Kind.FROM,
          Kind.BETWEEN,
          Kind.PLAIN_DAY,
          Kind.DAYS,
          Kind.DEFINITE,
          Kind.NUMBER,
          Kind.ORDINAL,
          Kind.MONTH_WORD,
          Kind.MONTH,
          Kind.HIJRI,
          Kind.MODIFIER);

  /// @param last the same as `first` for a single day; both 0 for the month as a whole
  private record Days(int first, int last, int end) {}

  private static final Days WHOLE_MONTH = new Days(0, 0, 0);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    int start = line.skip(line.skip(i, Kind.FROM, Kind.BETWEEN), Kind.PLAIN_DAY, Kind.DAYS);
    var dated = dayFirst(line, i, start);
    if (dated == null && start == i) {
      dated = monthFirst(line, i);
    }
    return dated != null || start > i ? dated : month(line, i);
  }

  private static @Nullable Dated dayFirst(Line line, int i, int start) {
    var days = days(line, start);
    if (days == null) {
      return null;
    }
    boolean isRange = days.last() > days.first();
    if (start > i && !isRange && (line.is(i, Kind.FROM) || line.is(i, Kind.BETWEEN))) {
      return null;
    }
    int end = pastDot(line, days.end());
    int next = line.isMark(end, "/") || line.isMark(end, "-") ? end + 1 : end;
    next = line.skip(next, Kind.OF);
    var month = Months.at(line, next);
    return month == null ? ofRelativeMonth(line, i, days, next) : dated(line, i, days, month);
  }

  /// «الـ22 من الشهر الماضي», "the 3rd of this month".
  private static @Nullable Dated ofRelativeMonth(Line line, int i, Days days, int next) {
    var span = line.is(next - 1, Kind.OF) ? Relatives.monthAt(line, next) : null;
    if (span == null) {
      return null;
    }
    var first = span.when().first();
    var when =
        first == null
            ? span.when()
            : Calendar.GREGORIAN.when(
                first.getYear(), first.getMonthValue(), days.first(), days.last());
    return when == null ? null : new Dated(i, span.last(), Rank.DATE, when);
  }

  private static @Nullable Days days(Line line, int i) {
    var first = Numbers.day(line, i);
    if (first == null) {
      return null;
    }
    int next = pastDot(line, first.end());
    boolean isJoined =
        line.isMark(next, "-")
            || line.isMark(next, "/")
            || line.is(next, Kind.TO)
            || line.is(next, Kind.AND);
    var second = isJoined ? Numbers.day(line, line.skip(next + 1, Kind.DEFINITE)) : null;
    return second != null && second.value() > first.value()
        ? new Days(first.value(), second.value(), second.end())
        : new Days(first.value(), first.value(), first.end());
  }

  /// `22. January`, `21.-22. February`.
  private static int pastDot(Line line, int end) {
    boolean isOfDay =
        line.isMark(end, ".")
            && line.isAdjacent(end)
            && (line.isMark(end + 1, "-") || line.is(end + 1, Kind.MONTH));
    return isOfDay ? end + 1 : end;
  }

  private static @Nullable Dated monthFirst(Line line, int i) {
    var month = line.isMonthFirst() ? Months.at(line, i) : null;
    var days = month == null ? null : days(line, line.skip(month.end(), Kind.THE));
    if (month == null || days == null || isClock(line, days.end())) {
      return null;
    }
    var beforeYear = new Months(month.month(), month.isHijri(), true, days.end());
    return dated(line, i, days, beforeYear);
  }

  private static boolean isClock(Line line, int i) {
    return (line.isMark(i, ":") && line.isAdjacent(i + 1) && line.isNumber(i + 1))
        || line.isMark(i, "%")
        || line.is(i, Kind.UNITS);
  }

  private static @Nullable Dated month(Line line, int i) {
    var month = Months.at(line, i);
    if (month == null) {
      var modifier = line.term(i, Kind.MODIFIER);
      return modifier == null || !line.isModifierFirst() ? null : modified(line, i, modifier);
    }
    var year = YearPart.at(line, month.end(), month.isHijri());
    boolean isIntroduced =
        line.is(i - 1, Kind.IN, "in")
            || line.is(i - 1, Kind.IN, "during")
            || line.is(i - 1, Kind.SINCE);
    boolean isSure =
        month.isPlain()
            || year.isSaid()
            || (isIntroduced && isCalendar(month))
            || (i == 0 && Headings.isHead(line, month.end()));
    return isSure ? dated(line, i, WHOLE_MONTH, month) : null;
  }

  /// A Hijri month's name may be a person's.
  private static boolean isCalendar(Months month) {
    return !month.isHijri() || month.month() == 9;
  }

  /// "last July".
  private static @Nullable Dated modified(Line line, int i, Term modifier) {
    var month = Months.at(line, i + modifier.length());
    if (month == null) {
      return null;
    }
    var year = new YearPart(0, modifier.value(), false, month.end());
    return dated(line, i, WHOLE_MONTH, month, year);
  }

  private static @Nullable Dated dated(Line line, int i, Days days, Months month) {
    return dated(line, i, days, month, YearPart.at(line, month.end(), month.isHijri()));
  }

  private static @Nullable Dated dated(Line line, int i, Days days, Months month, YearPart year) {
    var calendar = Calendar.of(month.isHijri());
    int last = year.end() - 1;
    if (!month.isHijri() && calendar.when(2000, month.month(), days.first(), days.last()) == null) {
      return null;
    }
    var when =
        year.year() > 0
            ? calendar.when(year.year(), month.month(), days.first(), days.last())
            : Yearless.when(
                line,
                tense(line, i, last, days),
                calendar,
                year,
                any -> calendar.when(any, month.month(), days.first(), days.last()));
    if (when == null) {
      return null;
    }
    boolean isYearless = !year.isSaid() && !month.isHijri();
    return new Dated(
        i,
        last,
        rank(days, month),
        when,
        isYearless ? MonthDay.of(month.month(), Math.max(1, days.first())) : null,
        null);
  }

  /// `Suspended its raids until Oct. 15`: a last day lies ahead of what is told.
  private static Tense tense(Line line, int first, int last, Days days) {
    return days.first() > 0 && line.is(first - 1, Kind.TO, "until")
        ? Tense.FUTURE
        : line.tense(first, last);
  }

  private static Rank rank(Days days, Months month) {
    return days.first() == 0 ? Rank.SPAN : month.isHijri() ? Rank.HIJRI_DATE : Rank.DATE;
  }
}
