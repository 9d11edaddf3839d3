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
        && (isLeft(line, candidate) || isSentTo(line, candidate.first() - 1));
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
            || line.is(next, Cue.FROM)
            || line.times().stream().anyMatch(time -> time.firstToken() == next));
  }

  /// `Sent 400 police officers to Haiti`: those who go stand between, and no weapons.
  private static boolean isSentTo(Line line, int to) {
    var sent = false;
    for (var i = to - 1; i >= Math.max(0, to - SENT) && line.is(to, Cue.TO); i--) {
      if (line.token(i).kind() == Token.Kind.PUNCTUATION || line.is(i, Cue.SPEECH)) {
        return false;
      }
      sent |= line.is(i, Cue.DISPATCHED);
      var verb = line.cue(i, Cue.DISPATCHES);
      if (verb != null && verb.tense() != null) {
        return sent;
      }
    }
    return false;
  }
}
