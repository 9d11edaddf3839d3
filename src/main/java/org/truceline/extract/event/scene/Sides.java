package org.truceline.extract.event.scene;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// The two sides that an Arabic `بين` governs: it needs two, whatever stands between them.
final class Sides {

  private static final String AGAIN = "وبين";
  private static final int REACH = 24;

  private Sides() {}

  /// `بين الحكومة، وجماعة …`: the comma ends no clause.
  static boolean arePair(Line line, Mention left, Mention right) {
    return right.first() == left.last() + 2
        && line.isComma(left.last() + 1)
        && Group.isBetween(Governors.of(line, left));
  }

  /// `بين الجيش من جهة، وبين القوات …`: the second `بين` says again what the first one says.
  static boolean isSecond(Line line, Mention right) {
    var again = right.first() - 1;
    while (again > 0 && Governors.isPassed(line, again)) {
      again--;
    }
    if (again < 0 || !line.token(again).word().equals(AGAIN)) {
      return false;
    }
    for (var i = again - 1; i >= Math.max(0, again - REACH); i--) {
      if (line.is(i, Cue.BETWEEN)) {
        return true;
      }
    }
    return false;
  }
}
