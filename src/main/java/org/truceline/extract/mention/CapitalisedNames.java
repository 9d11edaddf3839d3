package org.truceline.extract.mention;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// People whom no dictionary lists, in scripts that have capitals: an office before or after the
/// name, a verb of saying beside it, `led by` before it.
final class CapitalisedNames {

  private static final int MOST_NAMES = 4;
  private static final int REACH = 7;

  private final Line line;
  private final Capitals capitals;

  CapitalisedNames(Line line, Capitals capitals) {
    this.line = line;
    this.capitals = capitals;
  }

  /// The person whose name begins at a token.
  @Nullable Found at(int i) {
    if (capitals.inHeadline() || !capitals.isName(i) || isInside(i) || line.is(i, Cue.TITLE)) {
      return null;
    }
    var first = capitals.begin(i);
    var last = capitals.end(i);
    var words = capitals.words(first, last);
    if (words > MOST_NAMES || isThing(first, last)) {
      return null;
    }
    var titled = isTitled(first, last);
    return titled && (words > 1 || isAddressed(first))
        ? Found.actor(first, last, ActorType.PERSON)
        : words > 1 && (isGiven(first) || speaks(first, last) || isFollowedByOffice(last))
            ? Found.actor(first, last, ActorType.PERSON)
            : null;
  }

  private boolean isInside(int i) {
    return capitals.isName(i - 1) && !line.is(i - 1, Cue.TITLE);
  }

  private boolean isThing(int first, int last) {
    for (var i = first; i <= last; i++) {
      if (line.is(i, Cue.GROUP_HEAD)
          || line.is(i, Cue.BODY_HEAD)
          || line.is(i, Cue.MEDIA_HEAD)
          || (i == last && line.is(i, Cue.PLACE_TAIL))
          || (i < last && line.is(i, Cue.PLACE_PREFIX))
          || isAcronym(line.token(i))) {
        return true;
      }
    }
    return line.is(last + 1, Cue.PLACE_TAIL);
  }

  private static boolean isAcronym(Token token) {
    return token.surface().length() > 1
        && token.surface().chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  /// `Colonel X`, `the governor, X,`, `led by X`.
  private boolean isTitled(int first, int last) {
    var before = line.before(first);
    if (before >= 0 && line.token(before).name().equals(".")) {
      before--;
    }
    if (line.cueEnding(before, Cue.TITLE) != null || line.cueEnding(before, Cue.NAMED) != null) {
      return true;
    }
    return before > 0
        && line.isComma(before)
        && last + 1 < line.size()
        && line.isComma(last + 1)
        && isOffice(before - 1);
  }

  /// `The mayor of Kupiansk`: an office in the few words that end at a token.
  private boolean isOffice(int end) {
    for (var i = end; i >= 0 && i > end - REACH && !line.isComma(i); i--) {
      if (line.cueEnding(i, Cue.TITLE) != null) {
        return true;
      }
    }
    return false;
  }

  /// `Mr X`, `General X`: a surname is enough.
  private boolean isAddressed(int first) {
    var before = line.before(first);
    if (before >= 0 && line.token(before).name().equals(".")) {
      before--;
    }
    return before >= 0 && capitals.isCapital(before) && line.cueEnding(before, Cue.TITLE) != null;
  }

  /// A name that people are given opens it, and nothing else holds its end: no `John Day River`.
  private boolean isGiven(int first) {
    return line.is(first, Cue.GIVEN_NAME) && line.token(first).surface().length() > 2;
  }

  private boolean speaks(int first, int last) {
    var after = line.after(last);
    if (after < line.size() && line.is(after, Cue.ADVERB)) {
      after++;
    }
    var before = line.before(first);
    return line.is(after, Cue.SPEECH)
        || line.cueEnding(before, Cue.SPEECH) != null
        || (line.cueEnding(before, Cue.ACCORDING_TO) != null && isFollowedByOffice(last))
        || isOfState(last);
  }

  /// `Uhuru Kenyatta of Kenya`.
  private boolean isOfState(int last) {
    return last + 2 < line.size()
        && line.token(last + 1).name().equals("of")
        && capitals.isState(last + (line.token(last + 2).name().equals("the") ? 3 : 2));
  }

  /// `, head of …`, `, who`.
  private boolean isFollowedByOffice(int last) {
    var comma = line.after(last);
    if (comma >= line.size() || !line.isComma(comma)) {
      return false;
    }
    for (var i = comma + 1; i < line.size() && i <= comma + REACH; i++) {
      if (line.isPunctuation(i) && !line.isQuote(i)) {
        return false;
      }
      if (line.is(i, Cue.TITLE)) {
        return true;
      }
      if (line.is(i, Cue.SPEECH) || (i == comma + 2 && line.is(i, Cue.PLACE_TAIL))) {
        return false;
      }
    }
    return false;
  }
}
