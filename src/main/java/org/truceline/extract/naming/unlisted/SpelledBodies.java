package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// Bodies that no dictionary lists and that a text spells out before their acronym, in scripts that
/// have capitals: `the Forces for National Renewal (FNR)`.
final class SpelledBodies {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  private final Line line;
  private final boolean[] known;

  /// @param known the tokens of names that the dictionaries list
  SpelledBodies(Line line, boolean[] known) {
    this.line = line;
    this.known = known;
  }

  List<Found> find() {
    var found = new ArrayList<Found>();
    for (var i = 2; i + 2 < line.size(); i++) {
      if (line.token(i).name().equals("(") && line.token(i + 2).name().equals(")")) {
        var body = before(i, line.token(i + 1));
        if (body != null) {
          found.add(body);
        }
      }
    }
    return found;
  }

  private @Nullable Found before(int open, Token acronym) {
    var letters = acronym.surface();
    if (letters.length() < SHORTEST || !letters.chars().allMatch(Character::isUpperCase)) {
      return null;
    }
    var initials = new char[letters.length()];
    var count = 0;
    for (var i = open - 1; i >= Math.max(0, open - LONGEST); i--) {
      if (!line.is(i, Cue.IN_NAMES)) {
        if (!isPart(i)) {
          return null;
        }
        initials[count++] = line.token(i).surface().charAt(0);
        if (count == initials.length) {
          return isSame(initials, letters) && !line.is(i, Cue.TITLE)
              ? Found.actor(i, open - 1, type(i, open))
              : null;
        }
      }
    }
    return null;
  }

  private boolean isPart(int i) {
    var token = line.token(i);
    return token.kind() == Token.Kind.WORD
        && Character.isUpperCase(token.surface().codePointAt(0))
        && !known[i]
        && !line.is(i, Cue.NO_BODY);
  }

  /// The same letters, in whatever order the other language has them.
  private static boolean isSame(char[] initials, String letters) {
    var other = letters.toCharArray();
    Arrays.sort(initials);
    Arrays.sort(other);
    return Arrays.equals(initials, other);
  }

  private ActorType type(int first, int end) {
    for (var i = first; i < end; i++) {
      if (line.is(i, Cue.GROUP_HEAD)) {
        return ActorType.ARMED_GROUP;
      }
    }
    return ActorType.ORGANISATION;
  }
}
