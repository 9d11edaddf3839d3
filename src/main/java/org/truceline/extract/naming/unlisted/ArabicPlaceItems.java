package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.text.Token;

/// Long lists of quarters, villages or sites with commas between them: «حي الزهور، والنصر، وحي
/// السلام، وتل الرمان، …».
final class ArabicPlaceItems {

  private static final int MOST = 150;
  private static final int LONGEST = 2;
  private static final int FEWEST = 3;
  private static final int SHORT = 3;

  private final Line line;
  private final ArabicWords words;
  private final boolean[] places;

  /// @param places the tokens of places found so far
  ArabicPlaceItems(Line line, ArabicWords words, boolean[] places) {
    this.line = line;
    this.words = words;
    this.places = places;
  }

  /// The places in the items after the one that ends at a token.
  List<Found> at(int i) {
    if (!places[i] || i + 1 >= line.size() || !line.isComma(i + 1) || !isHeaded(i)) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    var items = 1;
    var at = i + 2;
    while (at < i + MOST && at < line.size() && line.isJoined(at)) {
      var end = end(at);
      if (end < 0) {
        break;
      }
      var item = isSkipped(at, end) ? null : item(at, end);
      if (item != null) {
        found.add(item);
      } else if (!isSkipped(at, end)) {
        break;
      }
      items += item != null || places[end - 1] ? 1 : 0;
      at = line.isComma(end) ? end + 1 : line.size();
    }
    return items >= FEWEST ? found : List.of();
  }

  /// After a head, or in a list that follows one.
  private boolean isHeaded(int last) {
    var first = last;
    while (first > 0 && places[first - 1]) {
      first--;
    }
    return first > 0
        && (line.cueEnding(first - 1, Cue.PLACE_HEAD) != null
            || line.is(first - 1, Cue.QUARTER_HEAD)
            || isAfterHead(first - 1));
  }

  /// «الأحياء التالية: الوحدة، …».
  private boolean isAfterHead(int i) {
    return line.isPunctuation(i) && !line.isComma(i) && i > 1 && line.is(i - 2, Cue.QUARTER_HEAD);
  }

  /// The mark behind the item, -1 where it is longer than a name.
  private int end(int first) {
    for (var i = first + 1; i < line.size() && i <= first + LONGEST + 1; i++) {
      if (line.isPunctuation(i)) {
        return i;
      }
    }
    return -1;
  }

  /// One that is known, or «والثانية», another part of the one before, or «وجامعة الأنبار», which
  /// may be a body.
  private boolean isSkipped(int first, int end) {
    var isPart = end == first + 1 && words.isDefinite(first) && line.is(first, Cue.ORDINAL);
    return isPart
        || words.isTaken(end - 1)
        || line.token(end - 1).kind() != Token.Kind.WORD
        || (end > first + 1 && isBody(first));
  }

  private @Nullable Found item(int at, int end) {
    var head = end > at + 1 && line.is(at, Cue.QUARTER_HEAD);
    var first = head ? at + 1 : at;
    if (!isName(first) || end - first > LONGEST) {
      return null;
    }
    var isWhole = end == first + 1 ? isLong(first) : isTold(first) || isTwo(first);
    return isWhole ? Found.place(first, end - 1, head ? 0 : 1) : null;
  }

  private boolean isName(int i) {
    return words.isQuarterName(i)
        || (words.isNamePart(i)
            && !line.language().morphology().looksLikeVerb(line.token(i))
            && !isBody(i));
  }

  private boolean isLong(int i) {
    return line.token(i).word().length() > SHORT;
  }

  private boolean isBody(int i) {
    return line.is(i, Cue.BODY_HEAD) || line.is(i, Cue.GROUP_HEAD);
  }

  /// «القادسية الأولى», «المنطقة الأثرية».
  private boolean isTold(int first) {
    return words.isDefinite(first)
        && words.isDefinite(first + 1)
        && (line.is(first + 1, Cue.ORDINAL) || line.isRelational(first + 1));
  }

  /// «تل نركال».
  private boolean isTwo(int first) {
    return line.is(first, Cue.PLACE_PREFIX) && words.isNamePart(first + 1);
  }
}
