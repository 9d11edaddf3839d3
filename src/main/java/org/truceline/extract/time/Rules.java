package org.truceline.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All ways to tell a time. At a token only those are tried that may begin with what stands there.
final class Rules {

  static final List<Rule> ALL =
      List.of(
          new NumericDates(),
          new MonthDates(),
          new Weekdays(),
          new DayWords(),
          new Sequels(),
          new Phases(),
          new Seasons(),
          new Years(),
          new Headings(),
          new Distances(),
          new Relatives(),
          new Stretches(),
          new Weekends(),
          new DaysInRow(),
          new Holidays(),
          new Clocks(),
          new Zones(),
          new Parts());

  private static final long[] OPENERS =
      ALL.stream().mapToLong(rule -> Kind.bits(rule.openers())).toArray();

  private Rules() {}

  /// What one of them reads beginning at token `i`: the longest, of equals the first.
  static @Nullable Piece longest(Line line, int i) {
    var kinds = line.kinds(i);
    if (kinds == 0) {
      return null;
    }
    @Nullable Piece best = null;
    for (var k = 0; k < OPENERS.length; k++) {
      var piece = (OPENERS[k] & kinds) == 0 ? null : ALL.get(k).at(line, i);
      if (piece != null && (best == null || piece.last() > best.last())) {
        best = piece;
      }
    }
    return best;
  }
}
