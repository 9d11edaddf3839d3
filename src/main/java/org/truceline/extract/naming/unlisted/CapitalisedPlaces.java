package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.text.Token;

/// Places that no dictionary lists, in scripts that have capitals: a kind of place beside the name,
/// a preposition of place before it, or other places in a row with it.
final class CapitalisedPlaces {

  private static final int MOST_WORDS = 4;
  private static final int MOST_ITEMS = 6;

  private final Line line;
  private final Capitals capitals;
  private final boolean[] places;

  /// @param places the tokens of places found so far
  CapitalisedPlaces(Line line, Capitals capitals, boolean[] places) {
    this.line = line;
    this.capitals = capitals;
    this.places = places;
  }

  /// The place whose name begins at a token.
  @Nullable Found at(int i) {
    if (capitals.inHeadline() || !capitals.isName(i) || capitals.isName(i - 1)) {
      return null;
    }
    var first = capitals.begin(i);
    var last = capitals.end(i);
    return capitals.words(first, last) <= MOST_WORDS
            && !capitals.isParticle(last)
            && !isThing(first, last)
            && (isKind(first, last)
                || isSomewhere(first)
                || isReached(first, last)
                || isInRow(first, last))
        ? Found.place(first, last, 0)
        : null;
  }

  private boolean isThing(int first, int last) {
    for (var i = first; i <= last; i++) {
      if (line.is(i, Cue.GROUP_HEAD)
          || line.is(i, Cue.BODY_HEAD)
          || line.is(i, Cue.MEDIA_HEAD)
          || line.is(i, Cue.ACCORD_HEAD)
          || line.is(i, Cue.MEMORANDUM_HEAD)
          || line.is(i, Cue.TITLE)) {
        return true;
      }
    }
    return first == last && isAcronym(line.token(first)) && !line.is(last + 1, Cue.PLACE_TAIL);
  }

  private static boolean isAcronym(Token token) {
    return token.surface().chars().noneMatch(Character::isLowerCase);
  }

  /// `the village of X`, `X district`, `Jebel X`, `X, a town in`.
  private boolean isKind(int first, int last) {
    return line.cueEnding(beforeArticle(first), Cue.PLACE_HEAD) != null
        || line.cueEnding(beforeArticle(first), Cue.PLACE_HEADS) != null
        || line.is(last + 1, Cue.PLACE_TAIL)
        || (last > first && (line.is(first, Cue.PLACE_PREFIX) || line.is(last, Cue.PLACE_TAIL)))
        || isExplained(last)
        || isOfSeveral(last);
  }

  /// `the X, Y and Z districts`.
  private boolean isOfSeveral(int last) {
    var isJoined = false;
    var at = last + 1;
    for (var items = 0; at < line.size() && items < MOST_ITEMS; items++) {
      if (line.is(at, Cue.PLACE_TAILS)) {
        return isJoined || line.is(line.before(capitals.begin(last)), Cue.AND);
      }
      var isComma = line.isComma(at);
      at += isComma ? 1 : 0;
      var isAnd = at < line.size() && line.is(at, Cue.AND);
      at += isAnd ? 1 : 0;
      if ((!isComma && !isAnd) || at >= line.size() || !line.isNameLike(at)) {
        return false;
      }
      isJoined |= isAnd;
      at = afterName(at);
    }
    return false;
  }

  private int afterName(int from) {
    var at = from + 1;
    while (at < line.size() && line.isNameLike(at)) {
      at++;
    }
    return at;
  }

  private boolean isExplained(int last) {
    var comma = last + 1;
    if (comma + 2 >= line.size() || !line.isComma(comma)) {
      return false;
    }
    if (line.is(comma + 1, Cue.LOCATIVE)) {
      return isPlaceSoon(comma + 2);
    }
    return line.is(comma + 1, Cue.INDEFINITE)
        && (line.is(comma + 2, Cue.PLACE_TAIL) || line.is(comma + 3, Cue.PLACE_TAIL));
  }

  /// `X, near Banki`, `X, in the Bama area`.
  private boolean isPlaceSoon(int from) {
    for (var i = from; i < Math.min(line.size(), from + 3); i++) {
      if (places[i]) {
        return true;
      }
    }
    return false;
  }

  private int beforeArticle(int first) {
    var before = line.before(first);
    return before > 0 && line.is(before, Cue.DEFINITE) ? before - 1 : before;
  }

  private boolean isSomewhere(int first) {
    var before = line.before(first);
    if (before >= 0 && line.cueEnding(before, Cue.AIMED_AT_PLACE) != null) {
      return true;
    }
    return before >= 0
        && line.cueEnding(before, Cue.LOCATIVE) != null
        && !line.is(before, Cue.DEFINITE)
        && line.cueEnding(before, Cue.ACCORDING_TO) == null
        && !line.token(before).name().equals("over");
  }

  /// `Attacked X in Lower Shabelle`: where it lies is told, and it is not called as people are.
  private boolean isReached(int first, int last) {
    var before = line.before(first);
    return before >= 0
        && line.cueEnding(before, Cue.REACHES) != null
        && first == last
        && !line.is(first, Cue.GIVEN_NAME)
        && line.is(last + 1, Cue.LOCATIVE)
        && isPlaceSoon(last + 2);
  }

  /// `Tawila, Karma and …` after a place; `between X and` before one.
  private boolean isInRow(int first, int last) {
    var before = first - 1;
    while (before > 0 && (line.isComma(before) || line.is(before, Cue.CONJUNCTION))) {
      before--;
    }
    if (before >= 0 && before < first - 1 && places[before]) {
      return !line.is(line.after(last), Cue.SPEECH)
          && !(last + 2 < line.size() && line.isComma(last + 1) && line.is(last + 2, Cue.SPEECH))
          && !isVerbNext(last);
    }
    return before == first - 1
        && before >= 0
        && line.is(before, Cue.BETWEEN)
        && last + 2 < line.size()
        && line.is(last + 1, Cue.CONJUNCTION)
        && places[last + 2];
  }

  /// A comma before and a verb after: the name begins a clause of its own.
  private boolean isVerbNext(int last) {
    var next = last + 1;
    return next < line.size() && line.language().morphology().looksLikeVerb(line.token(next));
  }
}
