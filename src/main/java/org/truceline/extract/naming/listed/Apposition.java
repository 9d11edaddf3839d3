package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Names behind a place and a comma, which say where it lies: `Astana, Kazakhstan`; unless the
/// comma ends a clause.
final class Apposition {

  private static final int OPENING = 3;

  private Apposition() {}

  /// Right behind a place, and not `bombed Poipet, Cambodia said`.
  static boolean is(Line line, Candidate candidate, Mention place) {
    return candidate.first() == place.last() + 2
        && line.isComma(candidate.first() - 1)
        && !line.is(candidate.last() + 1, Cue.SPEECH);
  }

  /// `After rockets hit Metula, Israel …`: the first comma ends what opens an English sentence.
  static boolean isEnded(Line line, Candidate candidate, Mention place) {
    for (var i = 1; i <= place.last(); i++) {
      if (line.isComma(i)) {
        return false;
      }
    }
    return !line.language().adjectivesFollow() && opens(line, candidate.first());
  }

  private static boolean opens(Line line, int end) {
    for (var i = 0; i < Math.min(OPENING, end); i++) {
      if (line.is(i, Cue.OPENER)) {
        return true;
      }
    }
    return false;
  }
}
