package org.truceline.extract.lexicon;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Token;

/// The tokens of a sentence, each with what its language's dictionaries know of its word.
public final class Wording {

  private static final int LONGEST_ABBREVIATION = 5;

  private final Token[] tokens;
  private final Word[] words;
  private final int size;
  private @Nullable BitSet anywhere;
  private BitSet[] later = {};

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

  /// The numbers of the later words of patterns that stand anywhere in it.
  BitSet anywhere(LaterWords all) {
    var known = anywhere;
    if (known == null) {
      known = new BitSet(all.size());
      var each = new BitSet[size];
      for (var i = 0; i < size; i++) {
        each[i] = all.of(words[i]);
        known.or(each[i]);
      }
      later = each;
      anywhere = known;
    }
    return known;
  }

  /// The numbers of those for which one of its words stands.
  BitSet later(int i, LaterWords all) {
    if (later.length == 0) {
      anywhere(all);
    }
    return later[i];
  }
}
