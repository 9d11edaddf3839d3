package org.truceline.extract.lexicon;

import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// What the matchers must know of a language's word forms.
public sealed interface Morphology permits ArabicMorphology, EnglishMorphology {

  /// All of a token that tells how it may be read.
  String form(Token token);

  /// What the form alone tells of a token.
  Word word(Token token);

  /// Whether a word, so read, can be a verb where it stands.
  ///
  /// @param tense of the verb that it would be
  boolean canBeVerb(Reading reading, Tense tense, Wording text, int at);

  /// Whether a verb says `we` or `I`.
  boolean isFirstPerson(List<Token> tokens, int verb, Tense tense);

  /// Whether the subject of a verb may stand after it.
  boolean allowsSubjectAfter(Token verb);

  /// All finite forms of a verb, from its entry in a dictionary.
  Set<VerbForm> conjugate(String entry);

  /// A pattern in all the ways of writing what it names.
  default List<String> spellings(String pattern) {
    return List.of(pattern);
  }

  /// The forms of a noun that the readings do not reach.
  Set<String> decline(String noun);

  /// A noun with each pronoun that says whose it is, where these are written together.
  default Set<String> possess(String noun) {
    return Set.of();
  }

  /// Whether a token looks like a verb of which a name beside it, where subjects stand, is the
  /// subject.
  boolean looksLikeVerb(Token token);

  /// Whether a word begins with its article, nothing before it.
  default boolean hasArticle(Token token) {
    return false;
  }

  /// Whether a pronoun of the third person is written at its end: of whom it is done to, or whose
  /// it is.
  default boolean hasPronoun(Token token) {
    return false;
  }

  /// The word without such a pronoun.
  default String withoutPronoun(Token token) {
    return token.word();
  }

  /// Whether an `and` is written at its beginning.
  default boolean isJoined(Token token) {
    return false;
  }

  /// What forms say of gender, number, case, voice and time.
  default Inflection inflection() {
    return Inflection.NONE;
  }

  /// Whether a word looks like an adjective of origin.
  default boolean isRelational(Token token) {
    return false;
  }

  /// Whether a word looks like a verb without a subject of its own.
  default boolean looksLikeParticiple(Token token) {
    return false;
  }

  /// Whether a word looks like one that tells how something is done or is.
  default boolean looksLikeAdverb(Token token) {
    return false;
  }

  /// Whether a name in the text is written as the dictionary's name demands (capitals).
  boolean fits(Token token, String nameAsListed);
}
