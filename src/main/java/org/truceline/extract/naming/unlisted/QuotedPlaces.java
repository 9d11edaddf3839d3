package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// Places that no dictionary lists and whose names stand in quotation marks, in Arabic: «بلدة
/// "كذا"», and after a plural all of them in a row.
final class QuotedPlaces {

  private static final int LONGEST = 3;
  private static final int MOST = 8;

  private final Line line;
  private final ArabicWords words;

  QuotedPlaces(Line line, ArabicWords words) {
    this.line = line;
    this.words = words;
  }

  /// The places whose kind is told by the word at a token.
  List<Found> at(int i) {
    if (!isQuote(i + 1) || words.isDefinite(i)) {
      return List.of();
    }
    var isSeveral = line.is(i, Cue.PLACE_HEADS) || line.is(i, Cue.AREAS);
    if (!isSeveral && !line.is(i, Cue.PLACE_HEAD)) {
      return List.of();
    }
    var found = row(i + 1, isSeveral ? MOST : 1);
    return line.is(i, Cue.PLACE_HEADS) || line.is(i, Cue.PLACE_HEAD) || found.size() > 1
        ? found
        : List.of();
  }

  private List<Found> row(int open, int most) {
    var found = new ArrayList<Found>();
    var at = open;
    while (found.size() < most && isQuote(at)) {
      var close = close(at);
      if (close < 0) {
        return found;
      }
      if (isName(at + 1, close)) {
        found.add(Found.place(at + 1, close - 1, 0));
      }
      at = next(close + 1);
    }
    return found;
  }

  /// Past a comma and what joins.
  private int next(int from) {
    var at = from;
    at += at < line.size() && line.isComma(at) ? 1 : 0;
    return at < line.size() && line.token(at).name().equals("و") ? at + 1 : at;
  }

  private int close(int open) {
    for (var i = open + 2; i <= open + LONGEST + 1; i++) {
      if (isQuote(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isName(int first, int end) {
    for (var i = first; i < end; i++) {
      if (!words.isNamePart(i) || line.is(i, Cue.BODY_HEAD) || line.is(i, Cue.GROUP_HEAD)) {
        return false;
      }
    }
    return !words.isAdjective(first);
  }

  private boolean isQuote(int i) {
    return i < line.size() && line.isQuote(i);
  }
}
