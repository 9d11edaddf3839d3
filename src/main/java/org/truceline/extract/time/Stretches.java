package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.model.When;

/// So many units up to the day of publication or from it: "the past 24 hours", «الأيام العشرة
/// الماضية», "in recent weeks".
final class Stretches implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(
          Kind.DIGITS,
          Kind.NUMBER,
          Kind.THE_UNITS,
          Kind.UNITS,
          Kind.THE_DUAL,
          Kind.UNIT,
          Kind.PAST,
          Kind.RECENT,
          Kind.MODIFIER,
          Kind.DEFINITE);

  private static final int LONGEST = 5;
  private static final int HOURS = 24;

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    int count = 0;
    @Nullable Term unit = null;
    @Nullable Term side = null;
    int k = i;
    while (k < Math.min(line.size(), i + LONGEST) && (side == null || unit == null)) {
      var number = line.is(k, Kind.DEFINITE) ? null : Numbers.cardinal(line, k);
      var found = unit == null ? unit(line, k) : null;
      var direction = side == null ? line.anyTerm(k, Kind.PAST, Kind.RECENT, Kind.MODIFIER) : null;
      if (number != null && count == 0) {
        count = number.value();
        k = number.end();
      } else if (found != null) {
        unit = found;
        k += found.length();
      } else if (direction != null) {
        side = direction;
        k += direction.length();
      } else if (line.is(k, Kind.DEFINITE)) {
        k++;
      } else {
        return null;
      }
    }
    return unit == null || side == null ? null : dated(line, i, k - 1, count, unit, side);
  }

  private static @Nullable Term unit(Line line, int i) {
    return line.anyTerm(i, Kind.THE_UNITS, Kind.UNITS, Kind.THE_DUAL, Kind.UNIT);
  }

  private static @Nullable Dated dated(
      Line line, int first, int last, int count, Term unit, Term side) {
    boolean isDual = unit.kind() == Kind.THE_DUAL;
    boolean isSingular = unit.kind() == Kind.UNIT && count == 0;
    int amount = isDual ? 2 : isSingular && side.kind() == Kind.PAST ? 1 : count;
    boolean isVague = amount == 0 && !isSingular;
    boolean isSided = side.value().equals("-1") || side.value().equals("1");
    if (!isSided || (isSingular && amount == 0) || (isVague && !isRecent(unit, side))) {
      return null;
    }
    int signed = side.value().equals("1") ? Math.max(1, amount) : -Math.max(1, amount);
    var when =
        line.anchor().resolve(today -> between(today, when(today, signed, unit.value(), isVague)));
    return new Dated(first, last, Rank.SPAN, when);
  }

  private static boolean isRecent(Term unit, Term side) {
    boolean isShort = !unit.value().equals("year") && !unit.value().equals("decade");
    return isShort && side.value().equals("-1");
  }

  private static When between(LocalDate today, LocalDate other) {
    return other.isBefore(today) ? Spans.between(other, today) : Spans.between(today, other);
  }

  /// How far it reaches; recent days are a week of them, recent weeks a month, recent months three.
  private static LocalDate when(LocalDate today, int count, String unit, boolean isVague) {
    return switch (unit) {
      case "hour" ->
          today.plusDays(count < 0 ? Math.min(-1, count / HOURS) : Math.max(1, count / HOURS));
      case "day" -> today.plusDays(isVague ? 7L * count : count);
      case "week" -> isVague ? today.minusDays(30) : today.plusWeeks(count);
      case "month" -> today.plusMonths(isVague ? 3L * count : count);
      case "decade" -> today.plusYears(10L * count);
      default -> today.plusYears(count);
    };
  }
}
