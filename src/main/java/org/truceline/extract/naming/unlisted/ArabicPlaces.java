package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;

/// Places that no dictionary lists, in Arabic: the kind of place, then its name; after a plural
/// (`قرى`), all that `and` joins.
final class ArabicPlaces {

  private static final int MOST = 8;
  private static final int SHORT = 4;
  private static final List<String> ENDINGS = List.of("ه", "ات", "ين", "ون", "ي");

  private final Line line;
  private final ArabicWords words;
  private final boolean[] places;

  /// @param places the tokens of places found so far
  ArabicPlaces(Line line, ArabicWords words, boolean[] places) {
    this.line = line;
    this.places = places;
    this.words = words;
  }

  /// Whether any word tells a kind of place.
  static boolean mayBeIn(Line line) {
    return line.has(Cue.PLACE_HEADS)
        || line.has(Cue.PLACE_HEAD)
        || line.has(Cue.LOCATIVE)
        || line.has(Cue.MARKET);
  }

  /// The places whose kind is told by the cue that begins at a token.
  List<Found> at(int i) {
    var among = line.cue(i, Cue.AMONG);
    if (among != null && isOfPlaces(i)) {
      return row(among.last() + 1);
    }
    if (isItem(i)) {
      return List.of(Found.place(i, i, 1));
    }
    var several = line.cue(i, Cue.PLACE_HEADS);
    if (several != null && isListHead(several.last())) {
      return row(several.last() + 3);
    }
    if (several != null && !words.isTaken(i) && !words.isDefinite(several.last())) {
      return row(several.last() + 1);
    }
    if (isMarket(i)) {
      return List.of(Found.place(i, end(i + 1), 0));
    }
    var one = line.cue(i, Cue.PLACE_HEAD);
    if (one == null
        || words.isDefinite(one.last())
        || line.token(one.last()).word().startsWith("لل")
        || words.isTaken(one.last())) {
      return List.of();
    }
    var first = one.last() + 1;
    if (line.is(i, Cue.QUARTER_HEAD) && (words.isQuarterName(first) || isQuarter(first + 1))) {
      return quarters(first);
    }
    return isPlain(first) ? List.of(named(one, first)) : List.of();
  }

  /// «غارة على سوق طرة», and not «في سوق شعبي» nor «سوق النفط».
  private boolean isMarket(int i) {
    return i > 0
        && line.is(i, Cue.MARKET)
        && !words.isTaken(i)
        && (line.is(i - 1, Cue.ON) || line.is(i - 1, Cue.LOCATIVE))
        && isPlain(i + 1)
        && !words.isDefinite(i + 1)
        && !words.isQuality(i + 1);
  }

  /// «الأحياء التالية: …».
  private boolean isListHead(int head) {
    return words.isDefinite(head)
        && head + 3 < line.size()
        && line.is(head + 1, Cue.LISTS)
        && line.token(head + 2).name().equals(":");
  }

  /// «حي النصر والتحرير»: one quarter, and those that are joined to it.
  private List<Found> quarters(int first) {
    var found = new ArrayList<Found>();
    var at = first;
    while (isQuarter(at) || (at == first && (isPlain(at) || words.isQuarterName(at)))) {
      found.add(Found.place(at, at, at == first ? 0 : 1));
      at++;
    }
    return found;
  }

  private boolean isQuarter(int i) {
    return words.isQuarterName(i)
        && line.isJoined(i)
        && (i + 1 == line.size()
            || (isEnd(i + 1)
                && (line.isJoined(i + 1) || words.isTaken(i + 1) || !words.isDefinite(i + 1))));
  }

  /// «جسر بوني دو»: the kind of a site belongs to its name, where that has no article.
  private Found named(Hit<Cue> kind, int first) {
    return line.is(kind.last(), Cue.SITE_HEAD) && !words.isDefinite(first)
        ? Found.place(kind.first(), end(first), kind.clitics().length())
        : Found.place(first, end(first), 0);
  }

  /// «دير الزور، وهجين، والبصيرة، …»: between commas, after a place.
  private boolean isItem(int i) {
    return i > 1
        && line.isComma(i - 1)
        && i + 1 < line.size()
        && (line.isComma(i + 1) || line.token(i + 1).name().equals("."))
        && line.token(i).word().startsWith("و")
        && line.token(i).word().length() > 3
        && places[i - 2]
        && isPlain(i);
  }

  /// «قرى عدة من بينها …».
  private boolean isOfPlaces(int among) {
    for (var i = among - 1; i >= 0 && i > among - MOST; i--) {
      if (line.is(i, Cue.PLACE_HEADS)) {
        return true;
      }
    }
    return false;
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
      var quarter = front > 0 && isQuarter(at);
      if (next || (!quarter && !isPlain(at)) || (at > from && front == 0 && isVerb(at))) {
        break;
      }
      var last = quarter ? at : end(at);
      found.add(Found.place(at, last, front));
      at = last + 1;
    }
    return found;
  }

  /// «في مدن الإقليم، لاقت رفضا»: however short, a verb goes on after the comma.
  private boolean isVerb(int i) {
    return line.language().morphology().looksLikeVerb(line.token(i));
  }

  private boolean isPlain(int i) {
    return words.isNamePart(i)
        && !words.isAdjective(i)
        && !line.is(i, Cue.PLACE_PART)
        && (!words.isVerb(i) || isListed(i))
        && !line.is(i, Cue.BODY_HEAD)
        && !line.is(i, Cue.GROUP_HEAD)
        && !line.is(i, Cue.PLACE_HEADS);
  }

  /// Between others that `and` joins, or last of all: no verb stands so.
  private boolean isListed(int i) {
    return line.token(i).word().startsWith("و")
        && (i + 1 == line.size()
            || line.token(i + 1).word().startsWith("و")
            || line.token(i + 1).name().equals("."));
  }

  /// «صف التوث»: a noun, and whose it is; no adjective in the feminine, as villages have them.
  private boolean isGenitive(int first) {
    var next = first + 1;
    return words.isNamePart(next)
        && !words.isDefinite(first)
        && line.hasArticle(next)
        && ENDINGS.stream().noneMatch(line.token(next).name()::endsWith);
  }

  /// `كفر عويد`, `أم عشرين`: some first words do not stand alone.
  private int end(int first) {
    var last = first;
    while (last < first + 2
        && words.isNamePart(last + 1)
        && (line.is(last, Cue.PLACE_PREFIX) || words.isJoiner(last))) {
      last++;
    }
    return last == first && (isGenitive(first) || isHalf(first) || isNumbered(first))
        ? last + 1
        : last;
  }

  /// «الدرجة الأولى»: the first of two quarters or more that are called so.
  private boolean isNumbered(int first) {
    var next = first + 1;
    return next < line.size()
        && !words.isTaken(next)
        && words.isDefinite(first)
        && line.hasArticle(next)
        && line.is(next, Cue.ORDINAL);
  }

  /// «دبري سينا»: a short word, and another one before something that ends the name.
  private boolean isHalf(int first) {
    var next = first + 1;
    return line.token(first).word().length() <= SHORT
        && !words.isDefinite(first)
        && isPlain(next)
        && !words.isDefinite(next)
        && ENDINGS.stream().noneMatch(line.token(next).name()::endsWith)
        && (next + 1 == line.size() || isEnd(next + 1));
  }

  private boolean isEnd(int i) {
    return line.isPunctuation(i)
        || words.isTaken(i)
        || words.isDefinite(i)
        || line.is(i, Cue.LOCATIVE)
        || line.is(i, Cue.PREPOSITION)
        || line.is(i, Cue.PLACE_PART);
  }
}
