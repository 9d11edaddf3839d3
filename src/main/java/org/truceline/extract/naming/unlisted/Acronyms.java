package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// Bodies that a text calls by an acronym that it never spells out: `the OPRC said`. They must
/// speak, as many other things have acronyms.
final class Acronyms {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;

  private final Line line;
  private final boolean[] taken;

  /// @param taken the tokens that other mentions and times hold
  Acronyms(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var i = 1; i + 1 < line.size(); i++) {
      if (!taken[i] && line.is(i - 1, Cue.DEFINITE) && isAcronym(line.token(i)) && speaks(i + 1)) {
        found.add(Found.actor(i, i, ActorType.ORGANISATION));
      }
    }
    return found;
  }

  private boolean isAcronym(Token token) {
    var surface = token.surface();
    return token.kind() == Token.Kind.WORD
        && surface.length() >= SHORTEST
        && surface.length() <= LONGEST
        && surface.chars().allMatch(Character::isUpperCase);
  }

  private boolean speaks(int next) {
    var verb = line.is(next, Cue.AUXILIARY) || line.is(next, Cue.ADVERB) ? next + 1 : next;
    return line.is(verb, Cue.SPEECH) || line.is(verb, Cue.DENIAL);
  }
}
