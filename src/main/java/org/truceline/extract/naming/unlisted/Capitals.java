package org.truceline.extract.naming.unlisted;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.text.Token;

/// Which words of a sentence look like parts of a name, in scripts that have capitals.
final class Capitals {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "bint", "abu", "ould", "de", "da", "del", "der", "di",
          "van", "von", "la", "ul", "ur", "as", "ash", "an", "ar", "az", "ad", "at", "es", "il");
  private static final double HEADLINE = 0.8;

  private final Line line;
  private final boolean[] taken;
  private final Set<String> common;
  private final boolean headline;
  private final boolean[] capital;

  /// @param taken the tokens that other mentions and times hold
  /// @param common words that the article also writes small
  Capitals(Line line, boolean[] taken, Set<String> common) {
    this.line = line;
    this.taken = taken;
    this.common = common;
    this.headline = isHeadline(line);
    this.capital = new boolean[line.size()];
    for (var i = 0; i < capital.length; i++) {
      capital[i] = isWritten(i);
    }
  }

  private boolean isWritten(int i) {
    var token = line.token(i);
    return token.kind() == Token.Kind.WORD
        && Character.isUpperCase(token.surface().codePointAt(0))
        && (!line.is(i, Cue.NO_NAME) || isInner(i) || isTitled(i))
        && !(isFirst(i) && common.contains(token.name()));
  }

  /// `Myanmar Peace Center`: between capitals, as common words are in names of bodies.
  private boolean isInner(int i) {
    return isWritten(i - 1, Cue.NO_NAME)
        && isWritten(i + 1, Cue.NO_NAME)
        && line.times().stream().noneMatch(time -> time.firstToken() <= i && i <= time.lastToken());
  }

  /// `Spokesman Eid Kabalu`: after an office, and a name follows.
  private boolean isTitled(int i) {
    return line.cueEnding(i - 1, Cue.TITLE) != null
        && isWritten(i + 1, Cue.NO_NAME)
        && line.times().stream().noneMatch(time -> time.firstToken() <= i && i <= time.lastToken());
  }

  private boolean isWritten(int i, Cue not) {
    return i >= 0
        && i < line.size()
        && line.token(i).kind() == Token.Kind.WORD
        && Character.isUpperCase(line.token(i).surface().codePointAt(0))
        && !line.is(i, not);
  }

  /// Where every word has a capital, capitals tell nothing.
  private static boolean isHeadline(Line line) {
    var words = 0;
    var capitals = 0;
    for (var token : line.tokens()) {
      if (token.kind() == Token.Kind.WORD && token.surface().length() > 3) {
        words++;
        capitals += Character.isUpperCase(token.surface().codePointAt(0)) ? 1 : 0;
      }
    }
    var ends = line.size() > 0 && line.token(line.size() - 1).name().equals(".");
    return !ends && words > 4 && capitals > words * HEADLINE;
  }

  /// Whether a state's name begins at a token.
  boolean isState(int i) {
    if (i >= line.size() || !Character.isUpperCase(line.token(i).surface().codePointAt(0))) {
      return false;
    }
    var match = line.name(i);
    return match != null && match.values().stream().anyMatch(Name::isState);
  }

  boolean inHeadline() {
    return headline;
  }

  /// A capital that does not come from the start of the sentence alone.
  boolean isCapital(int i) {
    return i >= 0 && i < capital.length && capital[i];
  }

  private boolean isFirst(int i) {
    var before = line.before(i);
    return before < 0 || line.isPunctuation(before);
  }

  /// A part of a name that nothing else holds.
  boolean isName(int i) {
    return isCapital(i)
        && !taken[i]
        && !line.is(i, Cue.OPENER)
        && (!line.is(i, Cue.LOCATIVE) || isQuarter(i))
        && (!line.is(i, Cue.PREPOSITION) || isAmongNames(i));
  }

  /// `Than` in `Pe Than`: where a name has begun.
  private boolean isAmongNames(int i) {
    return !headline && isCapital(i - 1) && !taken[i - 1] && !line.is(i - 1, Cue.TITLE);
  }

  /// `North Cotabato`: in capitals, and the name goes on.
  private boolean isQuarter(int i) {
    return !isFirst(i)
        && line.is(i, Cue.PLACE_PART)
        && isCapital(i + 1)
        && !taken[i + 1]
        && !line.is(i + 1, Cue.PLACE_TAIL);
  }

  boolean isParticle(int i) {
    return i >= 0
        && i < line.size()
        && PARTICLES.contains(line.token(i).name())
        && (line.token(i).surface().length() > 1)
        && !taken[i];
  }

  /// The last token of the name that begins at a token: capitals, with particles between them.
  int end(int first) {
    var last = first;
    while (true) {
      var next = last + 1;
      while (isParticle(next) && !isName(next)) {
        next++;
      }
      if (!isName(next) || line.is(next, Cue.TITLE)) {
        return last;
      }
      last = isInitial(next) ? next + 2 : next;
    }
  }

  /// `Maman S. Sidikou`.
  private boolean isInitial(int i) {
    return line.token(i).surface().length() == 1
        && i + 2 < line.size()
        && line.token(i + 1).name().equals(".")
        && isName(i + 2);
  }

  /// The first token of the name at a token, with the particle before it: `al-Nour`.
  int begin(int at) {
    return isParticle(at - 1) && isJoined(at) ? at - 1 : at;
  }

  private boolean isJoined(int at) {
    return line.token(at - 1).end() + 1 >= line.token(at).begin()
        && !Set.of("as", "an", "at", "la", "de", "da").contains(line.token(at - 1).name());
  }

  /// How many words of a name are no particles.
  int words(int first, int last) {
    var words = 0;
    for (var i = first; i <= last; i++) {
      words += isParticle(i) ? 0 : 1;
    }
    return words;
  }
}
