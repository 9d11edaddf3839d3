package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// Places that no dictionary lists and that Arabic news names without their kind: quarters in
/// quotation marks behind their town, «الناقورة «الرويسات، حامول»», and the posts of an army, «موقع
/// المرج العسكري».
final class QuartersAndPosts {

  private static final int LONGEST = 2;
  private static final int MOST = 12;
  private static final int REACH = 9;

  private final Line line;
  private final ArabicWords words;
  private final boolean[] places;

  /// @param places the tokens of places found so far
  QuartersAndPosts(Line line, ArabicWords words, boolean[] places) {
    this.line = line;
    this.words = words;
    this.places = places;
  }

  /// Whether any word may tell of one.
  static boolean mayBeIn(Line line) {
    return line.has(Cue.POSITION) || line.has(Cue.PLACE_HEAD) || line.has(Cue.LOCATIVE);
  }

  /// The quarters of the place that ends at a token, or the post whose kind it tells.
  List<Found> at(int i) {
    if (places[i] && i + 1 < line.size() && line.isQuote(i + 1)) {
      return quarters(i + 2);
    }
    var post = line.is(i, Cue.POSITION) && !words.isTaken(i) ? post(i + 1) : null;
    return post == null ? List.of() : List.of(post);
  }

  private List<Found> quarters(int from) {
    var found = new ArrayList<Found>();
    var first = from;
    for (var i = from; i < Math.min(line.size(), from + MOST); i++) {
      var isEnd = line.isQuote(i);
      if (isEnd || line.isComma(i)) {
        if (!isName(first, i)) {
          return List.of();
        }
        found.add(Found.place(first, i - 1, 0));
        first = i + 1;
      }
      if (isEnd) {
        return found.size() > 1 ? found : List.of();
      }
    }
    return List.of();
  }

  private boolean isName(int first, int end) {
    for (var i = first; i < end; i++) {
      if (!words.isNamePart(i) || words.isVerb(i)) {
        return false;
      }
    }
    return end > first && end - first <= LONGEST && !words.isAdjective(first);
  }

  private @Nullable Found post(int first) {
    for (var next = first + 1; next <= first + LONGEST; next++) {
      if (next < line.size() && line.is(next, Cue.MILITARY) && isName(first, next)) {
        return Found.place(first, next - 1, 0);
      }
    }
    return isName(first, first + LONGEST) && isNamedIn(first) && isStruck(first - 1)
        ? Found.place(first, first + 1, 0)
        : null;
  }

  /// «جل العلام»: a noun, and one with an article.
  private boolean isNamedIn(int first) {
    return !words.isDefinite(first)
        && words.hasArticle(first + 1)
        && !line.isRelational(first + 1)
        && !line.is(first, Cue.MEDIA_HEAD)
        && !line.is(first, Cue.BODY_HEAD)
        && !line.is(first, Cue.GROUP_HEAD);
  }

  private boolean isStruck(int head) {
    for (var i = head - 1; i >= Math.max(0, head - REACH); i--) {
      if (line.is(i, Cue.STRIKES_AT)) {
        return true;
      }
    }
    return false;
  }
}
