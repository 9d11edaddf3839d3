package org.truceline.extract.lexicon;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.truceline.text.Token;

/// The tokens of a sentence, each with what its language's dictionaries know of its word.
public final class Wording {

  private static final int LONGEST_ABBREVIATION = 5;

  private final Token[] tokens;
  private final Word[] words;
  private final int size;
  private final Map<Integer, BitSet> anywhere = new HashMap<>(4);

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

  /// Whether a full stop only shortens the word before it: `Gen.`, `Jan.`.
  public boolean isAbbreviated(int stop) {
    if (stop < 1 || stop + 1 >= size || !tokens[stop].name().equals(".")) {
      return false;
    }
    var before = tokens[stop - 1];
    return before.kind() == Token.Kind.WORD
        && before.end() == tokens[stop].begin()
        && before.surface().length() <= LONGEST_ABBREVIATION
        && Character.isUpperCase(before.surface().codePointAt(0));
  }

  public Word word(int i) {
    return words[i];
  }

  /// All that any of its words is in a table, see [Word#in].
  BitSet any(int table, Function<Word, BitSet> find) {
    var known = anywhere.get(table);
    if (known == null) {
      known = new BitSet();
      for (var i = 0; i < size; i++) {
        known.or(words[i].in(table, find));
      }
      anywhere.put(table, known);
    }
    return known;
  }
}
