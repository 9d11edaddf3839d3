package org.truceline.extract.lexicon;

import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;

/// Arabic: endings and the letters of the present tense.
final class ArabicInflection implements Inflection {

  private static final String ARTICLE = "ال";

  /// Never the article: `آلية`, `وآلاف`.
  static final String MADDA = "آ";

  private static final String TO_THE = "لل";
  private static final String TO = "ل";
  private static final String BEFORE_ARTICLE = "بك";
  private static final char DAMMA = 'ُ';
  private static final int SHORTEST_VERB = 4;
  private static final int SHORTEST_PAST = 5;

  @Override
  public @Nullable Definite definite(Token word) {
    var form = word.word();
    var and = isAnd(form) ? 1 : 0;
    if (form.startsWith(TO_THE, and)) {
      return new Definite(form.substring(0, and) + TO, form.substring(and + TO_THE.length()));
    }
    var article =
        and < form.length() && BEFORE_ARTICLE.indexOf(form.charAt(and)) >= 0 ? and + 1 : and;
    return form.startsWith(ARTICLE, article) && !word.surface().startsWith(MADDA, article)
        ? new Definite(form.substring(0, article), form.substring(article + ARTICLE.length()))
        : null;
  }

  @Override
  public boolean isFemininePast(String verb) {
    return verb.endsWith("ت") && !verb.endsWith("ات");
  }

  /// `حاصرت`, `تحاصر`, `ستحاصر`.
  @Override
  public boolean isFeminineVerb(Token verb) {
    var form = withoutAnd(verb.word());
    return form.endsWith("ت") || form.startsWith("ت") || form.startsWith("ست");
  }

  /// `اتهم`, `طالب`.
  @Override
  public boolean isMasculineVerb(String verb) {
    var stem = withoutAnd(verb);
    return stem.length() >= SHORTEST_VERB && !stem.startsWith("ت") && !stem.startsWith("س");
  }

  @Override
  public boolean isPluralVerb(Token verb) {
    return verb.word().endsWith("وا");
  }

  /// `واتهمت`, and not `وسحب`, which may be a noun.
  @Override
  public boolean isSurelyVerb(Token word) {
    var verb = withoutAnd(word.word());
    return verb.endsWith("ت")
        || verb.endsWith("ا")
        || (verb.length() >= SHORTEST_PAST && !verb.startsWith("ت"));
  }

  /// `ستبدأ`, `سينسحب`.
  @Override
  public boolean isFutureVerb(Token verb) {
    return verb.word().startsWith("ست") || verb.word().startsWith("سي");
  }

  /// `قُتل`, `وفُجّر`.
  @Override
  public boolean isPassive(Token verb) {
    return withoutAnd(verb.surface()).indexOf(DAMMA) == 1;
  }

  @Override
  public boolean isFeminineNoun(Token noun) {
    return noun.word().endsWith("ة");
  }

  /// `مسلحون`.
  @Override
  public boolean isSubjectPlural(Token noun) {
    return noun.word().endsWith("ون");
  }

  /// `الحوثيين`, `مسلحين`.
  @Override
  public boolean isObjectPlural(Token noun) {
    return noun.word().endsWith("ين");
  }

  /// `قصفا`.
  @Override
  public boolean isAccusative(Token noun) {
    return noun.word().endsWith("ا");
  }

  private static String withoutAnd(String word) {
    return isAnd(word) ? word.substring(1) : word;
  }

  /// Whether a word begins with one of the letters that join it to what stands before it.
  private static boolean isAnd(String word) {
    return word.startsWith("و") || word.startsWith("ف");
  }
}
