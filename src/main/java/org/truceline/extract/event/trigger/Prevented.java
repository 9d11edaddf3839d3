package org.truceline.extract.event.trigger;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;

/// What somebody was kept from, in languages that put the verb that says so first: «منع الموظفين من
/// دخول المخيم», «حالت المعارك دون إجلاء الجرحى». Nobody did it.
final class Prevented {

  private static final int KEPT = 9;

  private final Line line;
  private final List<Hit<Trigger>> all;

  Prevented(Line line, List<Hit<Trigger>> all) {
    this.line = line;
    this.all = List.copyOf(all);
  }

  boolean is(Hit<Trigger> hit) {
    var from = hit.first() - 1;
    if (!line.language().adjectivesFollow()
        || hit.tense() != null
        || hit.value().isSpeechAct()
        || from < 1
        || !(line.is(from, Cue.FROM) || line.is(from, Cue.NEGATION))) {
      return false;
    }
    for (var i = from - 1; i >= Math.max(0, from - KEPT) && !ends(i); i--) {
      if (line.is(i, Cue.PREVENTS)) {
        return isNext(i, hit);
      }
    }
    return false;
  }

  private boolean ends(int i) {
    return line.isPunctuation(i) || line.is(i, Cue.OPENER) || line.is(i, Cue.RELATIVE);
  }

  /// No other verb stands between, of which the preposition may be: «منع التجول وانسحب من …».
  private boolean isNext(int verb, Hit<Trigger> hit) {
    return all.stream()
        .noneMatch(
            other -> other.tense() != null && other.first() > verb && other.last() < hit.first());
  }
}
