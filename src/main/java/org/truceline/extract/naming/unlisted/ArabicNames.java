package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;

/// People whom no dictionary lists, in Arabic: after an office and whose it is, after a verb of
/// saying where a given name or an office follows.
final class ArabicNames {

  private static final String IN_THE_NAME = "باسم";
  private static final int OFFICE = 10;
  private static final int MOST_WORDS = 4;

  private final Line line;
  private final ArabicWords words;

  ArabicNames(Line line, ArabicWords words) {
    this.line = line;
    this.words = words;
  }

  /// Whether any word tells an office or that somebody speaks.
  static boolean mayBeIn(Line line) {
    return line.has(Cue.TITLE) || line.has(Cue.SPEECH) || line.has(Cue.GIVEN_NAME);
  }

  @Nullable Found at(int i) {
    if (!words.isNamePart(i) || words.isVerb(i) || isKind(i) || isOnBehalf(i)) {
      return null;
    }
    var before = line.before(i);
    if (before < 0) {
      return null;
    }
    if (words.isDefinite(i)) {
      return words.hasArticle(i)
              && !words.isQuality(i)
              && line.is(i + 1, Cue.GIVEN_NAME)
              && !words.isTaken(i + 1)
              && (isTitle(before) || words.isTaken(before))
              && isOffice(before)
          ? Found.actor(i, end(i), ActorType.PERSON)
          : null;
    }
    var last = end(i);
    if (last == i || isMeans(i, last)) {
      return null;
    }
    if (isApposed(i, last, before)) {
      return Found.actor(i, last, ActorType.PERSON);
    }
    if (words.isNamePart(last + 1) && isApposed(i, last + 1, before)) {
      return Found.actor(i, last + 1, ActorType.PERSON);
    }
    var given = line.is(i, Cue.GIVEN_NAME) || words.isJoiner(i);
    var told =
        (isTitle(before) && !(words.isQuality(i) && isAnyone(before)))
            || (line.is(i, Cue.GIVEN_NAME) && isWhole(i, last, before))
            || (line.is(i, Cue.GIVEN_NAME) && (line.is(i + 1, Cue.GIVEN_NAME) || hasOffice(last)))
            || ((given || isSubject(i, last, before)) && isOffice(before))
            || (line.cueEnding(before, Cue.SPEECH) != null && (given || hasOffice(last)));
    return told && !line.is(i, Cue.CONJUNCTION) ? Found.actor(i, last, ActorType.PERSON) : null;
  }

  /// «بمذكرة رسمية»: a noun in the feminine with its adjective, and by what it is done.
  private boolean isMeans(int first, int last) {
    return line.token(first).word().startsWith("ب")
        && !line.is(first, Cue.GIVEN_NAME)
        && isFeminine(first)
        && isFeminine(last);
  }

  private boolean isFeminine(int i) {
    return line.token(i).word().endsWith("ه") || line.token(i).word().endsWith("ة");
  }

  /// «زعيم كشميري»: no office of somebody who is named next.
  private boolean isAnyone(int title) {
    return !line.hasArticle(title) && line.cueEnding(title, Cue.LED) == null;
  }

  /// «المتحدث باسم الجماعة»: in whose name, though people are called so too.
  private boolean isOnBehalf(int i) {
    return isTitle(i) || (line.token(i).name().equals(IN_THE_NAME) && isTitle(i - 1));
  }

  /// «أحمد الخبيل،»: a given name and a surname, and no preposition before.
  private boolean isWhole(int first, int last, int before) {
    if (line.isComma(before)) {
      return last == first + 1 && last + 1 < line.size() && line.isComma(last + 1);
    }
    return last == first + 1
        && words.hasArticle(last)
        && isFollowedByContent(last)
        && line.cueEnding(before, Cue.PREPOSITION) == null
        && line.cueEnding(before, Cue.LOCATIVE) == null
        && !line.isPunctuation(before);
  }

  /// `رئيس الوزراء الأوكراني، أرسيني ياتسينيوك،`: between the office and another comma.
  private boolean isApposed(int i, int last, int comma) {
    return line.isComma(comma)
        && comma > 1
        && last + 1 < line.size()
        && line.isComma(last + 1)
        && last - i <= 2
        && !words.hasArticle(last)
        && !words.isVerb(i)
        && line.token(i).word().length() > 2
        && "بلكوف".indexOf(line.token(i).word().charAt(0)) < 0
        && (words.isTaken(comma - 1) ? isTitleBefore(comma - 1) : isDescribed(i, last, comma - 1));
  }

  /// «المسؤول الأمني المحلي، راميش كومار، إن»; no adverb in the accusative, no noun of somebody's.
  private boolean isDescribed(int first, int last, int office) {
    return words.hasArticle(office)
        && isOffice(office)
        && line.is(line.after(last + 1), Cue.CONTENT)
        && !line.token(first).word().endsWith("ا")
        && !words.isDefinite(last)
        && "هة".indexOf(line.token(last).word().charAt(line.token(last).word().length() - 1)) < 0;
  }

  private boolean isTitleBefore(int owner) {
    return isTitle(owner - 1) || (owner > 1 && words.isTaken(owner - 1) && isTitle(owner - 2));
  }

  /// «في كلمة مسجلة:» tells where the office's holder speaks.
  private boolean isSubject(int first, int last, int before) {
    return isFollowedByContent(last) && !isGoverned(first) && !line.is(before, Cue.LOCATIVE);
  }

  /// `توعد رئيس الوزراء … برد قوي`: with a preposition behind a name.
  private boolean isGoverned(int i) {
    return words.isTaken(line.before(i)) && line.token(i).word().startsWith("ب");
  }

  private boolean isTitle(int at) {
    return line.cueEnding(at, Cue.TITLE) != null;
  }

  /// `مدير المرصد …`, `وزير الخارجية الروسي …`: the office, then whose it is.
  private boolean isOffice(int at) {
    for (var i = at; i >= 0 && i > at - OFFICE; i--) {
      if (isTitle(i)) {
        return true;
      }
      if (line.isPunctuation(i)
          ? !line.isQuote(i)
          : !words.isTaken(i) && !words.isDefinite(i) && !isHead(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHead(int i) {
    return line.token(i).name().equals("عن") || isKind(i) || line.is(i, Cue.LOCATIVE);
  }

  /// A kind of body or of place begins another name.
  private boolean isKind(int i) {
    return line.is(i, Cue.BODY_HEAD) || line.is(i, Cue.GROUP_HEAD) || line.is(i, Cue.PLACE_HEAD);
  }

  private boolean isFollowedByContent(int last) {
    var next = line.after(last);
    return line.is(next, Cue.CONTENT)
        || line.is(words.afterTime(next), Cue.CONTENT)
        || (next < line.size()
            && (line.isPunctuation(next) || line.token(next).name().equals("ذلك")));
  }

  /// `، رئيس …`, «فلان القيادي في …».
  private boolean hasOffice(int last) {
    if (line.is(last + 1, Cue.TITLE) && words.hasArticle(last + 1)) {
      return true;
    }
    var comma = line.after(last);
    if (comma >= line.size() || !line.isComma(comma)) {
      return false;
    }
    for (var i = comma + 1; i <= comma + 3; i++) {
      if (line.is(i, Cue.TITLE)) {
        return true;
      }
    }
    return false;
  }

  private int end(int first) {
    var last = first;
    var parts = 1;
    while (words.isNamePart(last + 1) || words.isSecond(last + 1)) {
      var next = last + 1;
      var joined = words.isJoiner(last) || words.isJoiner(next) || words.isJoined(next);
      if (!joined && (parts >= MOST_WORDS || (parts >= 2 && !isThird(last, next)))) {
        break;
      }
      last = next;
      parts += joined ? 0 : 1;
    }
    return words.isJoiner(last) ? first : last;
  }

  /// A third name: another given name, or a surname with the article.
  private boolean isThird(int last, int next) {
    return line.is(next, Cue.GIVEN_NAME)
        || (words.hasArticle(next)
            && !words.hasArticle(last)
            && line.token(next).word().endsWith("ي"));
  }
}
