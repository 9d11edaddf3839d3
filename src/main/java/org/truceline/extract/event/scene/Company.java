package org.truceline.extract.event.scene;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// Names that are added to others between commas, and do the same: `Britain, along with France,
/// condemned …`, «أدانت السعودية، إلى جانب مصر، …».
final class Company {

  private static final int LONGEST = 12;

  private Company() {}

  /// Whether the words between two names say that the second is with the first.
  static boolean isKept(Line line, Mention left, Mention right) {
    var comma = left.last() + 1;
    var with = line.isComma(comma) ? line.cue(comma + 1, Cue.JOINED_BY) : null;
    if (with == null) {
      return false;
    }
    var next = with.last() + 1;
    return right.first() == next
        || (right.first() == next + 1
            && (line.is(next, Cue.DEFINITE)
                || line.is(next, Cue.PART)
                || line.is(next, Cue.PARTY)));
  }

  /// Whether a comma opens or closes such an addition.
  static boolean isSetOff(Line line, List<Mention> mentions, int comma) {
    if (isOpened(line, mentions, comma)) {
      return true;
    }
    for (var i = comma - 1; i > Math.max(0, comma - LONGEST); i--) {
      if (line.isComma(i)) {
        return isOpened(line, mentions, i) && endsActor(mentions, line.before(comma));
      }
    }
    return false;
  }

  private static boolean isOpened(Line line, List<Mention> mentions, int comma) {
    return line.is(comma + 1, Cue.JOINED_BY) && endsActor(mentions, line.before(comma));
  }

  private static boolean endsActor(List<Mention> mentions, int token) {
    return mentions.stream().anyMatch(one -> one.isActor() && one.last() == token);
  }
}
