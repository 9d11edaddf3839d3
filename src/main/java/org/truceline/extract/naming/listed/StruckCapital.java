package org.truceline.extract.naming.listed;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// A capital on which blows fall is the town, and not those who rule from it: `struck Kyiv`, «قصفت
/// إسرائيل دمشق», «تعرضت كييف لقصف».
final class StruckCapital {

  private static final int REACH = 4;

  private StruckCapital() {}

  /// @param subject who stands right before the name as the subject of a verb, null for nobody
  static boolean is(Line line, Candidate candidate, @Nullable Mention subject) {
    if (!PactNames.isCapital(candidate) || !candidate.front().clitics().isEmpty()) {
      return false;
    }
    var isVerbFirst = line.language().adjectivesFollow();
    if (line.hasVerbBefore(candidate.first(), 1, isVerbFirst ? Cue.SUFFERS : Cue.STRIKES_AT)) {
      return true;
    }
    return isVerbFirst
        ? subject != null && line.hasVerbBefore(subject.first(), REACH, Cue.STRIKES_AT)
        : suffers(line, candidate.last() + 1) || isAimedAt(line, candidate.first() - 1);
  }

  /// `Kyiv came under fire`, `Kyiv was struck`, `Kyiv has been struck`.
  private static boolean suffers(Line line, int next) {
    var passive = line.is(next, Cue.AUXILIARY) ? next + 1 : next;
    return line.is(next, Cue.SUFFERS)
        || (line.is(passive, Cue.PASSIVE) && line.is(passive + 1, Cue.STRIKES_AT));
  }

  /// `The strikes on Kyiv`.
  private static boolean isAimedAt(Line line, int on) {
    return line.is(on, Cue.ON) && line.is(on - 1, Cue.RETOLD_BLOW);
  }
}
