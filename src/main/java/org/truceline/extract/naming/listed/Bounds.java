package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.text.Token;

/// A country to which, into which or out of which somebody goes is where that is, and not who it is
/// done to, in languages that put the subject first: `left Niger`, `entered Congo`, `sent police to
/// Haiti`.
final class Bounds {

  private static final int SENT = 9;

  private Bounds() {}

  static boolean isCrossed(Line line, Candidate candidate) {
    return !line.language().adjectivesFollow()
        && (isLeft(line, candidate) || isMoved(line, candidate.first() - 1));
  }

  /// Nothing follows that tells in what state it is left: `left Lebanon without power`.
  private static boolean isLeft(Line line, Candidate candidate) {
    var next = candidate.last() + 1;
    return line.hasVerbBefore(candidate.first(), 1, Cue.BORDERS)
        && (next >= line.size()
            || line.isPunctuation(next)
            || line.is(next, Cue.AND)
            || line.is(next, Cue.OPENER)
            || line.is(next, Cue.ON)
            || line.is(next, Cue.IN)
            || line.is(next, Cue.FOR)
            || line.is(next, Cue.BY)
            || line.is(next, Cue.FROM)
            || line.times().stream().anyMatch(time -> time.firstToken() == next));
  }

  /// `Sent 400 police officers to Haiti`, `withdrew its forces from Iraq`: those who go stand
  /// between, and no weapons.
  private static boolean isMoved(Line line, int preposition) {
    var cue =
        line.is(preposition, Cue.TO)
            ? Cue.DISPATCHES
            : line.is(preposition, Cue.FROM) ? Cue.RECALLS : null;
    var moved = false;
    for (var i = preposition - 1; cue != null && i >= Math.max(0, preposition - SENT); i--) {
      if (line.token(i).kind() == Token.Kind.PUNCTUATION || line.is(i, Cue.SPEECH)) {
        return false;
      }
      moved |= line.is(i, Cue.DISPATCHED);
      var verb = line.cue(i, cue);
      if (verb != null && verb.tense() != null) {
        return moved;
      }
    }
    return false;
  }
}
