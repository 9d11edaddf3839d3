package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// People whom no dictionary lists, in scripts that have capitals: an office before or after the
/// name, a verb of saying beside it, `led by` before it.
final class CapitalisedNames {

  private static final int MOST_NAMES = 4;
  private static final int REACH = 7;

  private final Line line;
  private final Capitals capitals;
  private int end = -1;

  CapitalisedNames(Line line, Capitals capitals) {
    this.line = line;
    this.capitals = capitals;
  }

  /// The person whose name begins at a token.
  @Nullable Found at(int i) {
    var found = found(i);
    end = found == null ? end : found.last();
    return found;
  }

  private @Nullable Found found(int i) {
    if (!capitals.isName(i) || isInside(i) || line.isTitle(i)) {
      return null;
    }
    var last = capitals.end(i);
    var first = capitals.begin(afterPortfolio(i, last));
    var words = capitals.words(first, last);
    if (words > MOST_NAMES || isThing(first, last) || isByline(first, last)) {
      return null;
    }
    var titled = isTitled(first, last);
    if (capitals.inHeadline() && !(titled && words == 2 && isGiven(first))) {
      return null;
    }
    return titled && (words > 1 || isAddressed(first))
        ? Found.actor(first, last, ActorType.PERSON)
        : words > 1
                && (isGiven(first)
                    || speaks(first, last)
                    || isFollowedByOffice(last)
                    || isOfAge(last)
                    || isInList(first))
            ? Found.actor(first, last, ActorType.PERSON)
            : null;
  }

  /// `The minister of Foreign Affairs Antonio X`: past what an office is for.
  private int afterPortfolio(int first, int last) {
    if (isGiven(first)
        || line.cueEnding(line.before(first), Cue.TITLE) != null
        || !isOffice(first - 1)) {
      return first;
    }
    for (var i = first + 1; i < last; i++) {
      if (isGiven(i)) {
        return i;
      }
    }
    return first;
  }

  /// A name alone: who wrote it.
  private boolean isByline(int first, int last) {
    return first == 0 && last >= line.size() - 1;
  }

  private boolean isInside(int i) {
    return i > 0 && capitals.isName(i - 1) && !line.isTitle(i - 1);
  }

  private boolean isThing(int first, int last) {
    for (var i = first; i <= last; i++) {
      if (line.is(i, Cue.GROUP_HEAD)
          || line.is(i, Cue.BODY_HEAD)
          || line.is(i, Cue.MEDIA_HEAD)
          || (i == last && line.is(i, Cue.PLACE_TAIL))
          || (i == first && line.is(i, Cue.PLACE_PREFIX))
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
    var after = afterAdverb(line.after(last));
    var verb = line.is(after, Cue.FINITE_AUXILIARY) ? afterAdverb(after + 1) : after;
    var before = line.before(first);
    return line.is(after, Cue.SPEECH)
        || (line.is(verb, Cue.PERSONAL) && !line.is(before, Cue.DEFINITE))
        || (line.cueEnding(before, Cue.SPEECH) != null && !line.is(last + 1, Cue.AUXILIARY))
        || (line.cueEnding(before, Cue.ACCORDING_TO) != null && isFollowedByOffice(last))
        || isOfState(last);
  }

  private int afterAdverb(int i) {
    return i < line.size() && (line.is(i, Cue.ADVERB) || line.isAdverb(i)) ? i + 1 : i;
  }

  /// `X, 34, …`.
  private boolean isOfAge(int last) {
    return last + 2 < line.size()
        && line.isComma(last + 1)
        && line.token(last + 2).kind() == Token.Kind.NUMBER
        && line.token(last + 2).name().length() == 2
        && (last + 3 == line.size() || line.isPunctuation(last + 3));
  }

  /// `headed by X, Y and Z`: after a person.
  private boolean isInList(int first) {
    var before = first - 1;
    while (before > end && (line.isComma(before) || line.is(before, Cue.AND))) {
      before--;
    }
    return end >= 0 && before == end && before < first - 1;
  }

  /// `Uhuru Kenyatta of Kenya`.
  private boolean isOfState(int last) {
    return last + 2 < line.size()
        && line.is(last + 1, Cue.OF)
        && capitals.isState(last + (line.is(last + 2, Cue.DEFINITE) ? 3 : 2));
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
