package org.truceline.extract.naming.listed;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.lexicon.Trie;
import org.truceline.extract.mention.Line;

/// Names that end in a state's: «طالبان باكستان» is one name, but two in «اتهمت طالبان باكستان بقصف
/// …», where the state is accused.
final class Accusers {

  private static final int REACH = 3;

  /// Written before what somebody is accused of.
  private static final String OF_DEED = "ب";

  private Accusers() {}

  /// What the words before the state's name name by themselves, else the whole.
  static Trie.Match<Name> of(Line line, int at, Trie.Match<Name> whole) {
    if (whole.last() == at || !isAccusing(line, at, whole.last() + 1)) {
      return whole;
    }
    var state = line.name(whole.last());
    var shorter =
        state == null || state.values().stream().noneMatch(Name::isState)
            ? null
            : line.language().names().longest(line.wording(), at, whole.last());
    return shorter != null && isGroup(shorter) ? shorter : whole;
  }

  private static boolean isAccusing(Line line, int at, int next) {
    return line.language().adjectivesFollow()
        && next < line.size()
        && line.token(next).word().startsWith(OF_DEED)
        && line.hasVerbBefore(at, REACH, Cue.ALLEGATION);
  }

  private static boolean isGroup(Trie.Match<Name> match) {
    return match.values().stream().allMatch(Name::isArmedGroup);
  }
}
