package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// Seasons, quarters and halves of a year: "summer of 2017", «الصيف الماضي», «الربع الأول من 2017».
/// Winter begins in December of its year.
final class Seasons implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(
          Kind.DIGITS,
          Kind.MODIFIER,
          Kind.SEASON,
          Kind.DEFINITE,
          Kind.NUMBER,
          Kind.ORDINAL,
          Kind.FEMININE_ORDINAL,
          Kind.YEAR_FRACTION);

  private static final int SEASON_MONTHS = 3;

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var season = season(line, i);
    return season == null ? part(line, i) : season;
  }

  private static @Nullable Dated season(Line line, int i) {
    var before = line.isModifierFirst() ? line.term(i, Kind.MODIFIER) : null;
    int start = before == null ? i : i + before.length();
    var season = line.term(start, Kind.SEASON);
    if (season == null) {
      return null;
    }
    int end = start + season.length();
    var year = YearPart.at(line, end, false);
    if (year.year() > 0) {
      return new Dated(
          i, year.end() - 1, Rank.SPAN, months(year.year(), season.number(), SEASON_MONTHS));
    }
    var modifier = before == null ? year.modifier() : before.value();
    if (modifier == null || modifier.equals("same")) {
      return null;
    }
    var when =
        line.anchor().resolve(today -> modified(today, season.number(), modifier, year.isOfYear()));
    return new Dated(i, (before == null ? year.end() : end) - 1, Rank.SPAN, when);
  }

  private static When modified(LocalDate today, int month, String modifier, boolean isOfYear) {
    int shift = Integer.parseInt(modifier);
    int year = today.getYear();
    var now = months(year, month, SEASON_MONTHS);
    if (isOfYear || shift == 0 || now.first() == null || now.last() == null) {
      return months(year + shift, month, SEASON_MONTHS);
    }
    boolean isRight = shift < 0 ? now.last().isBefore(today) : now.first().isAfter(today);
    return isRight ? now : months(year + shift, month, SEASON_MONTHS);
  }

  /// Quarters and halves.
  private static @Nullable Dated part(Line line, int i) {
    var ordinal = Numbers.ordinal(line, i);
    int next = ordinal == null ? i : ordinal.end();
    var part = line.term(next, Kind.YEAR_FRACTION);
    if (part == null) {
      return null;
    }
    int end = next + part.length();
    var number = ordinal == null ? Numbers.ordinal(line, end) : ordinal;
    end = ordinal == null && number != null ? number.end() : end;
    int count = part.number();
    var year = year(line, line.skip(line.skip(end, Kind.OF), Kind.THE));
    if (number == null || number.value() < 1 || number.value() * count > 12 || year == null) {
      return null;
    }
    int first = 1 + (number.value() - 1) * count;
    var when =
        year.when().first() == null
            ? year.when()
            : months(year.when().first().getYear(), first, count);
    return new Dated(i, year.last(), Rank.SPAN, when);
  }

  private static @Nullable Dated year(Line line, int i) {
    var relative = Relatives.unitAt(line, i);
    var word = line.term(i, Kind.YEAR_WORD);
    return relative == null ? Years.year(line, i, word == null ? i : i + word.length()) : relative;
  }

  private static When months(int year, int first, int count) {
    return Spans.months(year, first, count);
  }
}
