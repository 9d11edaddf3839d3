package org.truceline.extract.lexicon;

import java.util.List;
import org.truceline.text.Token;

/// The tokens of a sentence, each with what its language's dictionaries know of its word.
public final class Wording {

  private final Token[] tokens;
  private final Word[] words;
  private final int size;

  private Wording(Token[] tokens, Word[] words, int size) {
    this.tokens = tokens;
    this.words = words;
    this.size = size;
  }

  static Wording of(List<Token> tokens, Vocabulary vocabulary) {
    var words = new Word[tokens.size()];
    for (var i = 0; i < words.length; i++) {
      words[i] = vocabulary.of(tokens.get(i));
    }
    return new Wording(tokens.toArray(Token[]::new), words, words.length);
  }

  /// The same sentence, as if it ended before a token.
  public Wording until(int end) {
    return new Wording(tokens, words, Math.min(end, size));
  }

  public int size() {
    return size;
  }

  public Token token(int i) {
    return tokens[i];
  }

  public Word word(int i) {
    return words[i];
  }
}
