package org.truceline.extract.lexicon;

import java.util.List;
import org.truceline.text.Folding;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// The normal forms of what stands in the dictionaries, made by the rules that cut the texts.
final class Words {

  private Words() {}

  /// The words of a name, in the form for comparing names.
  static List<String> names(String name) {
    return Tokenizer.tokens(name).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .map(Token::name)
        .toList();
  }

  /// What begins with an apostrophe is a token of its own, and keeps it: `'s`.
  static String word(String word) {
    return word.startsWith("'") ? word : Folding.word(word);
  }
}
