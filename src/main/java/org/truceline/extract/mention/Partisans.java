package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.model.ActorType;

/// Armed people whom a text calls after those whom they are for, and who are not theirs:
/// `pro-Iranian militias`.
final class Partisans {

  private static final String FOR = "pro";
  private static final String AGAINST = "anti";
  private static final int REACH = 4;

  private final Line line;
  private final boolean[] known;

  /// @param known the tokens of names that the dictionaries list
  Partisans(Line line, boolean[] known) {
    this.line = line;
    this.known = known;
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var i = 0; i + 2 < line.size(); i++) {
      if (line.token(i).name().equals(FOR) && isTied(line, i + 1) && !known[i]) {
        for (var last = i + 2; last < Math.min(line.size(), i + REACH); last++) {
          if (line.is(last, Cue.ARMED_PEOPLE)) {
            found.add(Found.actor(i, last, ActorType.ARMED_GROUP));
            break;
          }
        }
      }
    }
    return found;
  }

  /// Whether a hyphen ties a name to `pro` or `anti`: those who are for or against it are meant.
  static boolean isTied(Line line, int i) {
    if (i == 0 || !Unknowns.isNameLike(line, i)) {
      return false;
    }
    var before = line.token(i - 1);
    return (before.name().equals(FOR) || before.name().equals(AGAINST))
        && before.end() + 1 == line.token(i).begin();
  }
}
