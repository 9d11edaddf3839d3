package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Institution.Bare;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// Bodies and people of whom every article speaks, and who are no actors where they neither speak
/// nor act.
public final class Silence {

  private Silence() {}

  /// People whom every article speaks of are told of where they speak.
  public static boolean isKept(Line line, Candidate candidate, Institution body) {
    var where = new Speaking(line, candidate);
    return body.bare() == Bare.SPEAKING
        ? where.isTitle() || (candidate.state() == null && !where.speaks())
        : isForce(body) && candidate.state() == null && isSomebodys(line, candidate);
  }

  /// `FACA soldiers`, `its fighters`: whose they are is said, though not in words that are known.
  private static boolean isSomebodys(Line line, Candidate candidate) {
    var before = candidate.first() - 1;
    return !line.language().adjectivesFollow()
        && before >= 0
        && (line.is(before, Cue.POSSESSIVE)
            || line.is(before, Cue.GENITIVE)
            || line.is(before, Cue.LED)
            || (before > 0 && line.isNameLike(before) && !line.is(before, Cue.PLACE_PART)));
  }

  private static boolean isForce(Institution body) {
    return isLatent(body)
        && (body.type() == ActorType.ARMED_GROUP || body.type() == ActorType.GOVERNMENT);
  }

  /// People who count where they take part in what is told.
  public static boolean isLatent(Institution body) {
    return body.bare() == Bare.ALONE || body.bare() == Bare.ACTING;
  }
}
