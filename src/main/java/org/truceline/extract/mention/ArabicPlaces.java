package org.truceline.extract.mention;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;

/// Places that no dictionary lists, in Arabic: the kind of place, then its name; after a plural
/// (`قرى`), all that `and` joins.
final class ArabicPlaces {

  private static final int MOST = 8;

  private final Line line;
  private final ArabicWords words;

  ArabicPlaces(Line line, ArabicWords words) {
    this.line = line;
    this.words = words;
  }

  /// Whether any word tells a kind of place.
  static boolean mayBeIn(Line line) {
    return line.has(Cue.PLACE_HEADS) || line.has(Cue.PLACE_HEAD);
  }

  /// The places whose kind is told by the cue that begins at a token.
  List<Found> at(int i) {
    var several = line.cue(i, Cue.PLACE_HEADS);
    if (several != null && !words.isTaken(i) && !words.isDefinite(several.last())) {
      return row(several.last() + 1);
    }
    var one = line.cue(i, Cue.PLACE_HEAD);
    if (one == null
        || words.isDefinite(one.last())
        || line.token(one.last()).word().startsWith("لل")
        || words.isTaken(one.last())) {
      return List.of();
    }
    var first = one.last() + 1;
    return isPlain(first) ? List.of(Found.place(first, end(first), 0)) : List.of();
  }

  private List<Found> row(int from) {
    var found = new ArrayList<Found>();
    var at = from;
    while (at < line.size() && found.size() < MOST) {
      if (line.isComma(at)) {
        at++;
        continue;
      }
      var front = at > from && line.token(at).word().startsWith("و") ? 1 : 0;
      var next = front == 0 && at > from && !line.isComma(at - 1);
      if (words.isTaken(at) && (!next || words.isTaken(at - 1))) {
        at++;
        continue;
      }
      if (next || !isPlain(at)) {
        break;
      }
      var last = end(at);
      found.add(Found.place(at, last, front));
      at = last + 1;
    }
    return found;
  }

  private boolean isPlain(int i) {
    return words.isNamePart(i)
        && !words.isAdjective(i)
        && !words.isVerb(i)
        && !line.is(i, Cue.BODY_HEAD)
        && !line.is(i, Cue.GROUP_HEAD)
        && !line.is(i, Cue.PLACE_HEADS);
  }

  /// `كفر عويد`, `أم عشرين`: some first words do not stand alone.
  private int end(int first) {
    var last = first;
    while (last < first + 2
        && words.isNamePart(last + 1)
        && (line.is(last, Cue.PLACE_PREFIX) || words.isJoiner(last))) {
      last++;
    }
    return last;
  }
}
