package org.truceline.extract.relation;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Whose something is: `Syria's second city`, and `Syrias` in texts that lost their apostrophes.
final class Genitive {

  private Genitive() {}

  /// The first token of what is someone's, -1 where nothing is.
  static int after(Line line, Mention owner) {
    var next = owner.last() + 1;
    if (next < line.size() && line.is(next, Cue.GENITIVE)) {
      return next + 1;
    }
    return isBare(line, owner) ? next : -1;
  }

  private static boolean isBare(Line line, Mention owner) {
    var word = line.token(owner.last());
    return !line.language().adjectivesFollow()
        && word.name().endsWith("s")
        && owner.span().end() == word.end() - 1;
  }
}
