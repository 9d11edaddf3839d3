package org.truceline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;
import org.truceline.text.Token;

/// Days of the week, one or two: the last or the next, as the words or else the tense say; the day
/// of publication itself counts unless the words exclude it.
final class Weekdays implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(Kind.PLAIN_DAY, Kind.DAYS, Kind.MODIFIER, Kind.WEEKDAY, Kind.OWNING_WEEKDAY);

  private static final int DAYS_OF_WEEK = 7;

  private record Named(DayOfWeek day, int end) {}

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    int start = line.skip(i, Kind.PLAIN_DAY, Kind.DAYS);
    var before = line.isModifierFirst() ? line.term(start, Kind.MODIFIER) : null;
    start = before == null ? start : start + before.length();
    var first = named(line, start);
    if (first == null) {
      return null;
    }
    var second = second(line, first);
    boolean isPair = second != null && line.is(start - 1, Kind.BETWEEN);
    if (!isPair && line.is(start - 1, Kind.NOT_WEEKDAY, "before")) {
      return null;
    }
    int end = second == null ? first.end() : second.end();
    if (line.is(end, Kind.NOT_WEEKDAY, "after")) {
      return null;
    }
    var after = before == null ? after(line, end) : null;
    var modifier = before == null ? after : before;
    int last = (after == null ? end : end + after.length()) - 1;
    var tense = line.tense(i, last);
    var when =
        line.anchor()
            .resolve(today -> {
              var isPlain = second == null && modifier == null;
              var named = isPlain ? namedBefore(line, first, today) : null;
              var next = isPlain && tense == Tense.FUTURE ? ahead(line, first, today) : null;
              return named != null
                  ? named
                  : next == null ? when(today, first, second, modifier, tense) : When.day(next);
            });
    return new Dated(i, last, Rank.WEEKDAY, when, null, second == null ? first.day() : null);
  }

  /// «الأحد الماضي», "Sunday before last".
  private static @Nullable Term after(Line line, int end) {
    var modifier = line.term(end, Kind.MODIFIER);
    return modifier != null && line.isModifierFirst() && !modifier.value().equals("-2")
        ? null
        : modifier;
  }

  private static @Nullable Named named(Line line, int i) {
    var term = line.term(i, Kind.WEEKDAY);
    if (term == null) {
      return owning(line, i);
    }
    int end = i + term.length();
    boolean isAbbreviation = line.isMark(end, ".") && line.isAdjacent(end) && end + 1 < line.size();
    return new Named(DayOfWeek.of(term.number()), isAbbreviation ? end + 1 : end);
  }

  /// `Saturdays attack`, in texts that lost their apostrophes, and not `on Saturdays`.
  private static @Nullable Named owning(Line line, int i) {
    var term = line.term(i, Kind.OWNING_WEEKDAY);
    var isOwned = i + 1 < line.size() && line.token(i + 1).kind() == Token.Kind.WORD;
    return term == null || !isOwned || line.is(i - 1, Kind.NOT_WEEKDAY, "plural")
        ? null
        : new Named(DayOfWeek.of(term.number()), i + term.length());
  }

  /// `Declared on Wednesday a truce to begin on Thursday`: what was planned comes after the day on
  /// which that was told.
  private static @Nullable LocalDate ahead(Line line, Named weekday, LocalDate today) {
    var named = line.namedDayHere();
    return named != null && !named.isAfter(today) && named.isAfter(today.minusDays(DAYS_OF_WEEK))
        ? named.with(TemporalAdjusters.next(weekday.day()))
        : null;
  }

  /// `Said Friday that it would stop firing … from midnight Friday`: one text means one day by the
  /// name of it, even where it looks ahead to it.
  private static @Nullable When namedBefore(Line line, Named weekday, LocalDate today) {
    var named = line.namedDay();
    return named != null
            && named.getDayOfWeek() == weekday.day()
            && !named.isAfter(today)
            && named.isAfter(today.minusDays(DAYS_OF_WEEK))
        ? When.day(named)
        : null;
  }

  /// «الأربعاء والخميس», "Thursday/Friday", and the night of «الجمعة السبت».
  private static @Nullable Named second(Line line, Named first) {
    int end = first.end();
    boolean isMark = line.isMark(end, "-") || line.isMark(end, "/") || line.is(end, Kind.AND);
    var term = line.term(isMark ? end + 1 : end, Kind.WEEKDAY);
    var second = term == null ? null : named(line, isMark ? end + 1 : end);
    if (second == null || term == null) {
      return null;
    }
    boolean isJoined = isMark || line.beginsWithAnd(end) || second.day() == first.day().plus(1);
    return isJoined ? second : null;
  }

  private static When when(
      LocalDate today, Named first, @Nullable Named second, @Nullable Term modifier, Tense tense) {
    var leading = second == null || tense == Tense.FUTURE ? first.day() : second.day();
    var day = day(today, leading, modifier, tense);
    if (second == null) {
      return When.day(day);
    }
    boolean isFromFirst = leading == first.day() && leading != second.day();
    return isFromFirst
        ? Spans.between(day, day.with(TemporalAdjusters.nextOrSame(second.day())))
        : Spans.between(day.with(TemporalAdjusters.previousOrSame(first.day())), day);
  }

  private static LocalDate day(
      LocalDate today, DayOfWeek weekday, @Nullable Term modifier, Tense tense) {
    return switch (modifier == null ? "" : modifier.value()) {
      case "-2" -> today.with(TemporalAdjusters.previous(weekday)).minusWeeks(1);
      case "-1" -> today.with(TemporalAdjusters.previous(weekday));
      case "1" -> today.with(TemporalAdjusters.next(weekday));
      case "0" -> today.with(TemporalAdjusters.nextOrSame(weekday));
      default -> Anchor.weekday(today, weekday, tense);
    };
  }
}
