package org.truceline.extract.event.reference;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Those who have left somebody or stand against them, and are called after them: `a splinter ELN
/// unit`, `former Renamo fighters`, `a breakaway faction of the M23`, `rivals of Hamas`.
final class Splinters {

  private Splinters() {}

  /// Whether a name only tells whom others have left.
  static boolean are(Line line, Mention mention) {
    if (line.language().adjectivesFollow() || mention.implied()) {
      return false;
    }
    var before = mention.first() - 1;
    before -= line.is(before, Cue.DETERMINER) ? 1 : 0;
    if (line.cueEnding(before, Cue.SPLINTER_OF) != null) {
      return true;
    }
    var next = mention.last() + 1;
    next += line.is(next, Cue.GENITIVE) ? 1 : 0;
    var isPeople =
        line.is(next, Cue.FORCES) || line.is(next, Cue.GROUP_TAIL) || line.is(next, Cue.WATCHER);
    return line.is(next, Cue.RIVALS)
        || (line.is(before, Cue.SPLINTER) && (isPeople || line.is(mention.last(), Cue.FORCES)));
  }
}
