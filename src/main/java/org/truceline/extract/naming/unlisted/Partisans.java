package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// Armed people whom a text calls after those whom they are for, and who are not theirs:
/// `pro-Iranian militias`, `Turkish-backed forces`.
public final class Partisans {

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
      var last = isFor(i) || isBacked(i) ? people(i + 2) : isFollower(i) ? leader(i) : 0;
      if (last > 0) {
        found.add(Found.actor(i, last, ActorType.ARMED_GROUP));
      }
    }
    return found;
  }

  private boolean isFor(int i) {
    return line.token(i).name().equals(FOR) && isTied(line, i + 1) && !known[i];
  }

  /// Not `the Iran-backed rebels`, whom the text has named.
  private boolean isBacked(int i) {
    return line.is(i + 1, Cue.BACKED)
        && line.token(i).end() + 1 == line.token(i + 1).begin()
        && line.language().demonyms().longest(line.wording(), i) != null
        && (i == 0 || !line.is(i - 1, Cue.DEFINITE));
  }

  /// `Troops loyal to …`.
  private boolean isFollower(int i) {
    return line.is(i + 1, Cue.LOYAL) && (line.is(i, Cue.FORCES) || line.is(i, Cue.ARMED_PEOPLE));
  }

  /// The last name of one who holds no office, or whom no dictionary lists; 0 for others.
  private int leader(int people) {
    var loyal = line.cue(people + 1, Cue.LOYAL);
    var at = loyal == null ? line.size() : loyal.last() + 1;
    var isFormer = false;
    var isTitled = false;
    while (at < line.size() && isDescription(at)) {
      isFormer |= line.is(at, Cue.FORMER);
      isTitled |= line.isTitle(at);
      at++;
    }
    var first = at;
    while (at < line.size() && at - first < REACH && line.isNameLike(at)) {
      at++;
    }
    var isPerson = isTitled || line.is(first, Cue.GIVEN_NAME);
    return at > first && isPerson && (isFormer || !known[first]) ? at - 1 : 0;
  }

  private boolean isDescription(int i) {
    return line.isTitle(i)
        || line.is(i, Cue.FORMER)
        || line.is(i, Cue.DETERMINER)
        || line.is(i, Cue.QUALITY);
  }

  /// 0 where a name of their own stands before the kind of people.
  private int people(int from) {
    for (var i = from; i < Math.min(line.size(), from + REACH - 2); i++) {
      if (line.is(i, Cue.ARMED_PEOPLE)) {
        return i;
      }
      if (known[i]) {
        return 0;
      }
    }
    return 0;
  }

  /// Whether a hyphen ties a name to `pro` or `anti`: those who are for or against it are meant.
  public static boolean isTied(Line line, int i) {
    if (i == 0 || !line.isNameLike(i)) {
      return false;
    }
    var before = line.token(i - 1);
    return (before.name().equals(FOR) || before.name().equals(AGAINST))
        && before.end() + 1 == line.token(i).begin();
  }
}
