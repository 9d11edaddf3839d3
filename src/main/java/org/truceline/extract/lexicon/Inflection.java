package org.truceline.extract.lexicon;

import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;

/// What the form of a word says of its gender, number, case, voice and time, and of an article
/// written together with it. A language that writes none of this says nothing.
public interface Inflection {

  /// Says nothing.
  Inflection NONE = new Inflection() {};

  /// A noun with the article that is written together with it.
  ///
  /// @param clitics what is written before the article: `و`, `بـ`; of `للجيش` it is `ل`
  /// @param noun what the article stands before
  record Definite(String clitics, String noun) {}

  /// The noun behind an article, null where a word has none.
  default @Nullable Definite definite(Token word) {
    return null;
  }

  /// Whether an article is written together with a word, whatever stands before it.
  default boolean isDefinite(Token word) {
    return definite(word) != null;
  }

  /// Whether a verb of the past says that its subject is feminine.
  default boolean isFemininePast(String verb) {
    return false;
  }

  /// Whether a verb of any tense may have a feminine subject.
  default boolean isFeminineVerb(Token verb) {
    return false;
  }

  /// Whether a verb says that its subject is masculine: long enough that no verbal noun is written
  /// alike.
  default boolean isMasculineVerb(String verb) {
    return false;
  }

  /// Whether a verb of the past says that its subject is several men.
  default boolean isPluralVerb(Token verb) {
    return false;
  }

  /// Whether a word, perhaps behind an `and`, can be no noun but a verb of the past.
  default boolean isSurelyVerb(Token word) {
    return false;
  }

  /// Whether a verb says that its deed is to come.
  default boolean isFutureVerb(Token verb) {
    return false;
  }

  /// Whether a verb is written with the vowel of the passive.
  default boolean isPassive(Token verb) {
    return false;
  }

  /// Whether a noun has a feminine ending.
  default boolean isFeminineNoun(Token noun) {
    return false;
  }

  /// Whether a noun is the plural of men who do something.
  default boolean isSubjectPlural(Token noun) {
    return false;
  }

  /// Whether a noun is the plural of men to whom something is done.
  default boolean isObjectPlural(Token noun) {
    return false;
  }

  /// Whether a noun without an article stands where objects do.
  default boolean isAccusative(Token noun) {
    return false;
  }
}
