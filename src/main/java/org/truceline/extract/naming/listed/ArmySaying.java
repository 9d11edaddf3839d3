package org.truceline.extract.naming.listed;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// A body without a name that tells of the deed before it, in languages that put the subject first:
/// `…, the army said`, `…, its army said`.
final class ArmySaying {

  private static final String AIR_FORCE = "air-force";
  private static final Set<String> ARMIES = Set.of("armed-forces", "general-staff", AIR_FORCE);

  private ArmySaying() {}

  static boolean is(Line line, Candidate candidate) {
    var body = candidate.institution();
    return body != null
        && !line.language().adjectivesFollow()
        && candidate.state() == null
        && ARMIES.contains(body.id())
        && line.is(candidate.first() - 1, Cue.DEFINITE)
        && candidate.first() > 1
        && line.isComma(candidate.first() - 2)
        && line.is(candidate.last() + 1, Cue.SPEECH);
  }

  static boolean isOfSky(Candidate candidate) {
    return candidate.institution() != null && candidate.institution().id().equals(AIR_FORCE);
  }

  /// `Israel bombed Lebanon, its army said`: that of whom the sentence is about.
  static boolean isOwn(Line line, Candidate candidate) {
    return !line.language().adjectivesFollow()
        && candidate.first() > 1
        && line.isComma(candidate.first() - 2)
        && line.is(candidate.last() + 1, Cue.SPEECH);
  }
}
