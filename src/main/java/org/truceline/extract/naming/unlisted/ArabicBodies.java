package org.truceline.extract.naming.unlisted;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.model.ActorType;
import org.truceline.text.Token;

/// Organisations and armed groups that no dictionary lists, in Arabic: the kind of body, then its
/// name in quotation marks or as a definite noun phrase.
final class ArabicBodies {

  private static final int LONGEST = 6;

  private final Line line;
  private final ArabicWords words;

  ArabicBodies(Line line, ArabicWords words) {
    this.line = line;
    this.words = words;
  }

  /// Whether any word tells a kind of body.
  static boolean mayBeIn(Line line) {
    return line.has(Cue.MEDIA_HEAD)
        || line.has(Cue.GROUP_HEAD)
        || line.has(Cue.BODY_HEAD)
        || line.has(Cue.PLACE_HEAD);
  }

  @Nullable Found at(int i) {
    var type = words.isTaken(i) ? null : type(i);
    if (type == null) {
      return region(i);
    }
    if (words.isDefinite(i)) {
      return type == ActorType.ARMED_GROUP && !line.is(i, Cue.PLACE_HEAD) && isNumbered(i + 1)
          ? new Found(i, i + 1, front(i), type)
          : described(i, type);
    }
    if (i + 1 == line.size()
        || isIndefinite(i)
        || isPosition(i)
        || isOfSome(i + 1)
        || isPlatform(i)) {
      return null;
    }
    var last = isQuote(i + 1) ? quoted(i + 1) : isQuote(i - 1) ? quoted(i) : phrase(i);
    return last <= i ? null : new Found(i, last, front(i), type);
  }

  /// «اللواء 444», «الفيلق الخامس».
  private boolean isNumbered(int at) {
    return at < line.size()
        && !words.isTaken(at)
        && (line.token(at).kind() == Token.Kind.NUMBER
            || (line.is(at, Cue.ORDINAL) && words.hasArticle(at)));
  }

  /// «المنطقة العسكرية الثالثة».
  private @Nullable Found region(int i) {
    var region = line.cue(i, Cue.MILITARY_REGION);
    return region != null && words.isDefinite(i) && isNumbered(region.last() + 1)
        ? new Found(i, region.last() + 1, region.clitics().length(), ActorType.GOVERNMENT)
        : null;
  }

  /// `المعهد الروسي للدراسات الاستراتيجية`.
  private @Nullable Found described(int i, ActorType type) {
    var at = i + 1;
    while (at < line.size() && at < i + 4 && words.hasArticle(at)) {
      at++;
    }
    if (at == i + 1 || !words.isNamePart(at) || !line.token(at).word().startsWith("لل")) {
      return null;
    }
    var last = at;
    while (last < at + 2 && words.isNamePart(last + 1) && words.hasArticle(last + 1)) {
      last++;
    }
    return new Found(i, last, front(i), type);
  }

  private @Nullable ActorType type(int i) {
    return line.is(i, Cue.MEDIA_HEAD)
        ? ActorType.MEDIA
        : line.is(i, Cue.GROUP_HEAD)
            ? ActorType.ARMED_GROUP
            : line.is(i, Cue.BODY_HEAD) ? ActorType.ORGANISATION : null;
  }

  private int front(int i) {
    for (var kind : new Cue[] {Cue.MEDIA_HEAD, Cue.GROUP_HEAD, Cue.BODY_HEAD}) {
      var hit = line.cue(i, kind);
      if (hit != null) {
        return hit.clitics().length();
      }
    }
    return 0;
  }

  /// `تجمعاً لجنود …`: some gathering, and none by name.
  private boolean isIndefinite(int i) {
    var head = line.token(i).surface();
    return head.endsWith("اً")
        || head.endsWith("ًا")
        || (head.endsWith("ا") && !head.endsWith("يا") && line.token(i + 1).word().startsWith("ل"));
  }

  /// `موقع جل العلام`: a site on the web is named where somebody is quoted.
  private boolean isPosition(int i) {
    return line.token(i).name().endsWith("موقع")
        && !isQuote(i + 1)
        && (words.isDefinite(i + 1) || (!line.has(Cue.SPEECH) && !line.has(Cue.ACCORDING_TO)));
  }

  /// «مجموعة من …»: so many of them, and none by name.
  private boolean isOfSome(int at) {
    return at < line.size() && line.is(at, Cue.FROM);
  }

  /// «منصة "إكس"»: it has posts, and says nothing itself.
  private boolean isPlatform(int i) {
    return line.is(line.after(i), Cue.PLATFORM);
  }

  private boolean isQuote(int i) {
    return i >= 0 && i < line.size() && line.token(i).name().equals("\"");
  }

  /// The last word before the closing quotation mark, 0 where the quotation is too long for a name.
  private int quoted(int open) {
    for (var end = open + 1; end < line.size() && end <= open + LONGEST; end++) {
      if (isQuote(end)) {
        return line.isPunctuation(end - 1) || isKnown(open + 1, end) ? 0 : end - 1;
      }
    }
    return 0;
  }

  /// «حركة "أنصار الله"»: the dictionaries list what the quotation marks hold.
  private boolean isKnown(int first, int end) {
    for (var i = first; i < end; i++) {
      if (!words.isTaken(i)) {
        return false;
      }
    }
    return true;
  }

  /// `لواء درع الساحل`: words without the article, one with it, and its adjectives.
  private int phrase(int head) {
    var at = head + 1;
    while (words.isNamePart(at)
        && !words.isDefinite(at)
        && !line.is(at, Cue.PLACE_HEAD)
        && at <= head + 2) {
      at++;
    }
    if (!words.isNamePart(at) || !words.isDefinite(at) || words.isAdjective(head + 1)) {
      var isNamed = at == head + 2 || (at == head + 3 && line.is(head + 1, Cue.PLACE_PREFIX));
      return isStrong(head) && isNamed && !words.isAdjective(head + 1) ? at - 1 : 0;
    }
    var last = at;
    while (last < at + 2 && words.isNamePart(last + 1) && words.hasArticle(last + 1)) {
      last++;
    }
    return last > head + 1 || isStrong(head) || line.is(head, Cue.MEDIA_HEAD) ? last : 0;
  }

  /// Words that are hardly ever followed by anything but a name.
  private boolean isStrong(int head) {
    return line.is(head, Cue.STRONG_HEAD);
  }
}
