package org.truceline.extract.naming.unlisted;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.text.Token;

/// Which words of an Arabic sentence can be parts of a name: Arabic has no capitals, so the words
/// that cannot be are known.
final class ArabicWords {

  private static final Set<String> JOINERS =
      Set.of("عبد", "بن", "ابن", "ابو", "ابي", "ال", "ام", "اب", "بنت", "ولد", "عبيد");
  private static final Set<String> SECOND =
      Set.of("الدين", "الله", "الرحمن", "الاسلام", "الزمان", "الحق", "العابدين", "اوغلو");

  private final Line line;
  private final boolean[] taken;

  /// @param taken the tokens that other mentions and times hold
  ArabicWords(Line line, boolean[] taken) {
    this.line = line;
    this.taken = taken;
  }

  /// With the article, whatever is written before it.
  boolean isDefinite(int i) {
    var word = line.token(i).word();
    return (word.startsWith("ال") && word.length() > 2)
        || word.startsWith("لل")
        || (word.startsWith("ال", 1) && "وبفك".indexOf(word.charAt(0)) >= 0);
  }

  boolean hasArticle(int i) {
    return line.hasArticle(i);
  }

  boolean isTaken(int i) {
    return taken[i];
  }

  boolean isNamePart(int i) {
    if (i < 0 || i >= line.size()) {
      return false;
    }
    var token = line.token(i);
    return token.kind() == Token.Kind.WORD
        && !taken[i]
        && token.word().length() > 1
        && !token.surface().endsWith("اً")
        && !token.surface().endsWith("ًا")
        && !isSmall(i)
        && !hasObject(token.word());
  }

  /// «التحرير», «الشرطة»: where quarters are named, one that is called so.
  boolean isQuarterName(int i) {
    return i < line.size() && !taken[i] && isDefinite(i) && line.is(i, Cue.QUARTER_NAME);
  }

  /// `تصفها`, `منعها`: a verb or a noun with a pronoun; names that end so are shorter.
  private static boolean hasObject(String word) {
    return word.length() > 4 && word.endsWith("ها");
  }

  /// `الله`, which is part of a name after another part only.
  boolean isSecond(int i) {
    return i < line.size() && !taken[i] && isJoined(i);
  }

  /// A verb in the feminine, such as `اعتادت`.
  boolean isVerb(int i) {
    return line.token(i).word().length() > 4
        && line.language().morphology().looksLikeVerb(line.token(i));
  }

  private boolean isSmall(int i) {
    return line.is(i, Cue.NO_NAME)
        || line.is(i, Cue.OPENER)
        || line.is(i, Cue.RELATIVE)
        || line.is(i, Cue.PREPOSITION)
        || line.is(i, Cue.LOCATIVE)
        || line.is(i, Cue.SPEECH)
        || line.is(i, Cue.TITLE)
        || line.is(i, Cue.NEGATION)
        || line.is(i, Cue.ALLEGATION)
        || line.is(i, Cue.INTENT)
        || line.is(i, Cue.DENIAL)
        || line.is(i, Cue.ONGOING)
        || line.is(i, Cue.FUTURE)
        || line.is(i, Cue.POSSESSIVE);
  }

  /// `عبد`, `أبو`: the word after it belongs to it.
  boolean isJoiner(int i) {
    return JOINERS.contains(line.token(i).name());
  }

  /// `الدين`, `الله`: it belongs to the word before it.
  boolean isJoined(int i) {
    return SECOND.contains(line.token(i).name());
  }

  /// `صغيرة`, `ساحلية`: tells of the noun before it, and names nothing.
  boolean isAdjective(int i) {
    var word = line.token(i).word();
    return (word.endsWith("ية") || word.endsWith("يه"))
        && !word.startsWith("ال")
        && !word.startsWith("وال");
  }

  /// «الزعيم الكشميري فلان»: tells of him, and is no name.
  boolean isQuality(int i) {
    return line.token(i).word().endsWith("ي") && !line.is(i, Cue.GIVEN_NAME);
  }

  /// «فلان أمس السبت، إن».
  int afterTime(int at) {
    var next = at;
    for (var time : line.times()) {
      next = time.firstToken() == next ? line.after(time.lastToken()) : next;
    }
    return next > at && next < line.size() && line.isComma(next) ? line.after(next) : next;
  }
}
