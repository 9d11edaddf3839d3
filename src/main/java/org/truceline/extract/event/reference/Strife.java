package org.truceline.extract.event.reference;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Whole conflicts, which kill and displace though nobody is named: `the Syrian civil war`.
final class Strife {

  private Strife() {}

  /// Whether a name only says in whose land a conflict is: `Syria's conflict`, `الأزمة الليبية`,
  /// and not `the Russian war on …`.
  static boolean isOf(Line line, Mention land) {
    return line.language().adjectivesFollow() ? follows(line, land) : precedes(line, land);
  }

  private static boolean precedes(Line line, Mention land) {
    var noun = land.last() + (line.is(land.last() + 1, Cue.GENITIVE) ? 2 : 1);
    var strife = noun < line.size() ? line.cue(noun, Cue.STRIFE) : null;
    return strife != null && !line.is(strife.last() + 1, Cue.LINKS);
  }

  private static boolean follows(Line line, Mention land) {
    return land.implied()
        && line.cueEnding(land.first() - 1, Cue.STRIFE) != null
        && !line.is(land.last() + 1, Cue.LINKS);
  }
}
