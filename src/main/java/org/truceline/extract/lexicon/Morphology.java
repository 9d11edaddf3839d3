package org.truceline.extract.lexicon;

import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// What the matchers must know of a language's word forms.
public sealed interface Morphology permits ArabicMorphology, EnglishMorphology {

  /// How a token may be read as (the first or last word of) a name, the plainest reading first.
  default List<Reading> names(Token token) {
    return names(token.name());
  }

  /// The same, of a token's name.
  List<Reading> names(String name);

  /// All of a token that tells how it may be read as a word.
  String form(Token token);

  /// How a token of that form may be read as a word of the dictionaries of triggers and cues.
  List<Reading> words(String form);

  /// How a token may be read as a word of the dictionaries of triggers and cues.
  default List<Reading> words(Token token) {
    return words(form(token));
  }

  /// Whether a token, so read, can be a verb where it stands.
  ///
  /// @param tense of the verb that it would be
  boolean canBeVerb(Reading reading, Tense tense, List<Token> tokens, int at);

  /// Whether a verb says `we` or `I`.
  boolean isFirstPerson(List<Token> tokens, int verb, Tense tense);

  /// Whether the subject of a verb may stand after it.
  boolean allowsSubjectAfter(Token verb);

  /// All finite forms of a verb, from its entry in a dictionary.
  Set<VerbForm> conjugate(String entry);

  /// The forms of a noun that the readings do not reach.
  Set<String> decline(String noun);

  /// Whether a token looks like a verb of which a name beside it, where subjects stand, is the
  /// subject.
  boolean looksLikeVerb(Token token);

  /// Whether a name in the text is written as the dictionary's name demands (capitals).
  boolean fits(Token token, String nameAsListed);
}
