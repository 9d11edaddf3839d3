package org.truceline.resolve;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// The MinHash of a text (Broder 1997): of each of 64 hash functions the smallest value that any
/// three words in a row have, 16 bits of it. The share of equal values estimates the share of such
/// triples that two texts have in common, whatever their length.
final class MinHash {

  static final int VALUES = 64;
  private static final int WORDS = 3;
  private static final long[] MULTIPLIERS = new long[VALUES];

  static {
    long state = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < VALUES; i++) {
      state = mix(state + i + 1);
      MULTIPLIERS[i] = state | 1;
    }
  }

  private MinHash() {}

  /// Nothing, for a text of fewer than three words.
  static byte[] of(String text) {
    var words =
        Tokenizer.tokens(text).stream()
            .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
            .map(Token::name)
            .toList();
    var least = new long[VALUES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + WORDS <= words.size(); i++) {
      add(least, hash(words.subList(i, i + WORDS)));
    }
    return words.size() < WORDS ? new byte[0] : bytes(least);
  }

  private static void add(long[] least, long shingle) {
    for (int i = 0; i < VALUES; i++) {
      least[i] = Math.min(least[i], mix(shingle * MULTIPLIERS[i]));
    }
  }

  private static byte[] bytes(long[] least) {
    var bytes = ByteBuffer.allocate(VALUES * Short.BYTES);
    for (var value : least) {
      bytes.putShort((short) (value ^ (value >>> 32)));
    }
    return bytes.array();
  }

  private static long hash(List<String> words) {
    long hash = 7;
    for (var word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = hash * 31 + word.charAt(i);
      }
      hash = mix(hash * 31 + 1);
    }
    return hash;
  }

  /// The finaliser of SplitMix64.
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
