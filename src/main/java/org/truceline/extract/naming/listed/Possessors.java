package org.truceline.extract.naming.listed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Whose a body is that has a pronoun before it: `its army`.
final class Possessors {

  private Possessors() {}

  /// The last who was named, in languages that put the subject first of those that may be subjects.
  ///
  /// @param before what the sentence names before it
  static @Nullable Mention of(Line line, Candidate candidate, List<Mention> before) {
    var isOwn = ArmySaying.isOwn(line, candidate);
    Mention last = null;
    Mention acting = null;
    for (var one : before) {
      if (one.isActor()) {
        if (isOwn && !one.implied()) {
          return one;
        }
        last = one;
        acting = mayAct(line, one) ? one : acting;
      }
    }
    return acting == null || line.language().adjectivesFollow() ? last : acting;
  }

  /// Not `struck Hamas targets`, `an attack by Hamas`, `a deal with Hamas`, `accused Hamas of`.
  private static boolean mayAct(Line line, Mention one) {
    var next = one.last() + 1;
    var before = one.first() - 1;
    before -= before > 0 && line.is(before, Cue.DEFINITE) ? 1 : 0;
    return !line.is(next, Cue.AIMED_AT)
        && !line.is(next, Cue.OF)
        && !(before >= 0 && line.is(before, Cue.PREPOSITION));
  }
}
