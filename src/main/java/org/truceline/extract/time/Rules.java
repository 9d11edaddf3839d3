package org.truceline.extract.time;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
          new Distances(),
          new Relatives(),
          new Stretches(),
          new Holidays(),
          new Clocks(),
          new Zones(),
          new Parts());

  private static final Map<Set<Kind>, List<Rule>> BY_OPENERS = new ConcurrentHashMap<>();

  private Rules() {}

  /// What one of them reads beginning at token `i`: the longest, of equals the first.
  static @Nullable Piece longest(Line line, int i) {
    var openers = line.kinds(i);
    if (openers.isEmpty()) {
      return null;
    }
    @Nullable Piece best = null;
    for (var rule : BY_OPENERS.computeIfAbsent(openers, Rules::beginningWith)) {
      var piece = rule.at(line, i);
      if (piece != null && (best == null || piece.last() > best.last())) {
        best = piece;
      }
    }
    return best;
  }

  private static List<Rule> beginningWith(Set<Kind> openers) {
    return ALL.stream().filter(rule -> !Collections.disjoint(rule.openers(), openers)).toList();
  }
}
