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

/// "Over the weekend", «خلال عطلة نهاية الأسبوع»: the last one, or the next where the sentence
/// looks ahead.
final class Weekends implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.THE, Kind.THE_UNIT);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    int start = line.skip(i, Kind.THE);
    var unit = line.term(start, start > i ? Kind.UNIT : Kind.THE_UNIT);
    if (unit == null || !unit.value().equals("weekend") || isOutside(line, i)) {
      return null;
    }
    int last = start + unit.length() - 1;
    if (line.isModifierFirst() && line.is(last + 1, Kind.OF)) {
      return null;
    }
    var tense = line.tense(i, last);
    return new Dated(
        i, last, Rank.SPAN, line.anchor().resolve(today -> when(today, tense == Tense.PAST)));
  }

  /// "Before the weekend".
  private static boolean isOutside(Line line, int i) {
    return line.is(i - 1, Kind.IN, "by") || line.is(i - 1, Kind.AGO) || line.is(i - 1, Kind.AFTER);
  }

  private static When when(LocalDate today, boolean isPast) {
    var begun = today.getDayOfWeek() == DayOfWeek.SUNDAY ? today.minusDays(1) : today;
    var saturday =
        begun.with(
            isPast
                ? TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)
                : TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return Spans.between(saturday, saturday.plusDays(1));
  }
}
