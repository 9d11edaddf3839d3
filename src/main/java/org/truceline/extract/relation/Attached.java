package org.truceline.extract.relation;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Who only tells of whom the one before is: «القوات المدعومة من X التي …», «التحالف المناهض لـX
/// الذي …». What is told next is not of X.
final class Attached {

  private static final int REACH = 3;

  private final Line line;
  private final List<Mention> named;

  /// @param named all that the sentence names
  Attached(Line line, List<Mention> named) {
    this.line = line;
    this.named = named;
  }

  boolean is(Mention one) {
    if (!line.language().adjectivesFollow()) {
      return false;
    }
    for (var i = one.first() - 1; i >= Math.max(0, one.first() - REACH); i--) {
      if (line.is(i, Cue.LOYAL)) {
        var at = i;
        return named.stream().noneMatch(other -> other.covers(at) && other.first() < at);
      }
      if (!isBetween(i)) {
        return false;
      }
    }
    return false;
  }

  /// «المدعومة من قبل X», «المناهض لتنظيم X».
  private boolean isBetween(int i) {
    return line.is(i, Cue.FROM)
        || line.is(i, Cue.PREPOSITION)
        || line.is(i, Cue.GROUP_HEAD)
        || line.is(i, Cue.GROUP_TAIL);
  }

  /// «المدعومة من X، وY», «المدعومة من X من جهة وY»: nobody goes on telling of the one before.
  boolean isOver(Mention one, Mention next) {
    for (var i = one.last() + 1; i < next.first(); i++) {
      if (line.isComma(i) || line.is(i, Cue.ONE_SIDE)) {
        return true;
      }
    }
    return false;
  }
}
