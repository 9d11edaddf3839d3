package org.truceline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Weeks, months and years told from the day of publication: "last week", «العام المقبل», "this
/// month", «الشهر نفسه».
final class Relatives implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.MODIFIER, Kind.UNIT, Kind.THE_UNIT);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    return unitAt(line, i);
  }

  /// A month only.
  static @Nullable Dated monthAt(Line line, int i) {
    var dated = unitAt(line, i);
    boolean isMonth =
        dated != null && (!dated.when().isKnown() || dated.when().precision() == Precision.MONTH);
    return isMonth ? dated : null;
  }

  static @Nullable Dated unitAt(Line line, int i) {
    var first = line.anyTerm(i, Kind.MODIFIER, Kind.UNIT, Kind.THE_UNIT);
    if (first == null) {
      return null;
    }
    int next = i + first.length();
    boolean isModifierFirst = first.kind() == Kind.MODIFIER;
    var second =
        isModifierFirst
            ? line.anyTerm(next, Kind.UNIT, Kind.THE_UNIT)
            : line.term(next, Kind.MODIFIER);
    if (second == null
        || (isModifierFirst
            && line.is(next + second.length(), Kind.OF)
            && line.isModifierFirst())) {
      return null;
    }
    var when =
        when(
            line,
            isModifierFirst ? second.value() : first.value(),
            isModifierFirst ? first : second);
    return when == null ? null : new Dated(i, next + second.length() - 1, Rank.SPAN, when);
  }

  private static @Nullable When when(Line line, String unit, Term modifier) {
    if (unit.equals("day") || unit.equals("hour") || unit.equals("decade")) {
      return null;
    }
    if (modifier.value().equals("same")) {
      var named = line.named();
      return named == null || named.first() == null ? null : of(unit, named.first(), 0);
    }
    return line.anchor().resolve(today -> of(unit, today, modifier.number()));
  }

  private static When of(String unit, LocalDate day, int shift) {
    return switch (unit) {
      case "week" -> Spans.week(day.plusWeeks(shift));
      case "weekend" -> {
        var begun = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
        var saturday =
            begun.plusWeeks(shift).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        yield Spans.between(saturday, saturday.plusDays(1));
      }
      case "month" -> Spans.month(YearMonth.from(day).plusMonths(shift));
      default -> Spans.year(day.getYear() + shift);
    };
  }
}
