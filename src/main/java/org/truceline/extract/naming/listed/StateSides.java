package org.truceline.extract.naming.listed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.mention.Line;

/// States that are called a side: `الجانب الأذربيجاني`, `the Armenian side`.
final class StateSides {

  private final Line line;
  private final Language language;

  StateSides(Line line) {
    this.line = line;
    this.language = line.language();
  }

  /// `الجانب الأذربيجاني` is the state, but not where something is: `على الجانب الأذربيجاني`.
  @Nullable Candidate at(int at) {
    var match =
        language.adjectivesFollow() && line.is(at, Cue.SIDE) && at + 1 < line.size()
            ? language.demonyms().longest(line.wording(), at + 1)
            : null;
    if (match == null
        || !match.first().article()
        || line.is(at - 1, Cue.LOCATIVE)
        || line.is(at - 1, Cue.NEARBY)
        || line.cueEnding(at - 1, Cue.PREPOSITION) != null) {
      return null;
    }
    for (var reading : line.wording().word(at).names()) {
      if (reading.article()) {
        return new Candidate(
            at,
            match.last(),
            reading,
            match.end(),
            List.of(),
            null,
            match.values().getFirst(),
            true);
      }
    }
    return null;
  }

  /// `the Armenian side` is the state, but not where something is: `on the Armenian side`.
  boolean isNext(int at, int side) {
    return !language.adjectivesFollow()
        && line.is(side, Cue.SIDE)
        && !line.is(at - 2, Cue.LOCATIVE)
        && !line.is(at - 2, Cue.ON)
        && !line.is(side + 1, Cue.OF);
  }
}
