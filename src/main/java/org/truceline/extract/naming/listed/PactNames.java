package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;

/// Agreements that are called after a place: `اتفاق سوتشي`, `the Moscow deal`, `the Minsk truce`.
public final class PactNames {

  private PactNames() {}

  /// Whether an agreement is called after what a candidate names.
  public static boolean isIn(Line line, Candidate candidate) {
    var first = line.language().adjectivesFollow() ? candidate.first() - 1 : candidate.last() + 1;
    return line.cueEnding(first, Cue.ACCORD_HEAD) != null
        || line.cueEnding(first, Cue.MEMORANDUM_HEAD) != null
        || line.is(first, Cue.ACCORD_HEAD)
        || line.is(first, Cue.MEMORANDUM_HEAD)
        || (isCapital(candidate) && isTruce(line, first));
  }

  /// Not `the Cairo truce call`: who calls for it.
  private static boolean isTruce(Line line, int first) {
    var truce = line.cue(first, Cue.CEASEFIRE_HEAD);
    return truce != null && !line.is(truce.last() + 1, Cue.ATTRIBUTED);
  }

  /// Whether a name may stand for the state whose capital it is.
  static boolean isCapital(Candidate candidate) {
    return candidate.names().stream().anyMatch(name -> name.use() == Name.Use.METONYM);
  }
}
