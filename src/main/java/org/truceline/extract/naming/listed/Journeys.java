package org.truceline.extract.naming.listed;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Tells in Arabic countries that somebody leaves or enters from those of whom something is asked:
/// both may stand behind `من`, or right behind a subject.
record Journeys(Line line, Candidate candidate) {

  private static final int REACH = 4;
  private static final int LEFT = 7;

  /// «غادر آخر الجنود الفرنسيين النيجر», «أجلت فرنسا رعاياها من النيجر».
  ///
  /// @param previous what the sentence names before
  boolean isGoal(@Nullable Mention previous) {
    return line.language().adjectivesFollow() && (isEntered(previous) || isLeft());
  }

  /// Right behind the subject of a verb that goes somewhere.
  private boolean isEntered(@Nullable Mention previous) {
    return previous != null
        && previous.isActor()
        && previous.last() == candidate.first() - 1
        && candidate.front().clitics().isEmpty()
        && line.hasVerbBefore(previous.first(), REACH, Cue.MOVES);
  }

  /// From where they go.
  private boolean isLeft() {
    var from = line.before(candidate.first());
    if (from < 0 || !line.is(from, Cue.FROM)) {
      return false;
    }
    for (var i = from - 1; i >= Math.max(0, from - LEFT) && !line.isPunctuation(i); i--) {
      if (line.is(i, Cue.LEAVES)) {
        return true;
      }
      if (line.is(i, Cue.OPENER) || line.is(i, Cue.RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /// «طلبت بيروت من واشنطن …»: of whom it is asked.
  boolean isAsked() {
    var from = line.before(candidate.first());
    return line.language().adjectivesFollow()
        && from > 0
        && line.is(from, Cue.FROM)
        && line.hasVerbBefore(from, REACH, Cue.ASKS_OF);
  }
}
