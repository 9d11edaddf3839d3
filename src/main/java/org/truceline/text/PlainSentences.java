package org.truceline.text;

import java.util.List;

/// Lines that can be told to be plain sentences by their characters alone.
final class PlainSentences {

  private static final String ENDS = ".!?؟";

  private PlainSentences() {}

  /// Whether a line has no label, has no number or more words than what a number counts, and ends
  /// with the stop of a sentence, not with an acronym's or an ellipsis.
  ///
  /// @param counted how many words that is at most
  static boolean isOne(String line, int counted) {
    int last = line.length() - 1;
    if (last < 2
        || ENDS.indexOf(line.charAt(last)) < 0
        || line.charAt(last - 1) == '.'
        || line.charAt(last - 2) == '.') {
      return false;
    }
    boolean isAfterSpace = true;
    boolean hasNumber = false;
    int words = 0;
    for (int i = 0; i < last; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '|' || Character.isSurrogate(c)) {
        return false;
      }
      hasNumber |= Character.isDigit(c);
      words += isAfterSpace && Character.isLetter(c) ? 1 : 0;
      isAfterSpace = Character.isWhitespace(c);
    }
    return !hasNumber || words > counted;
  }

  /// The tokens up to the first word.
  static List<Token> firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Character.isLetter(line.codePointAt(end))) {
      end++;
    }
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return Tokenizer.tokens(line, 0, end);
  }
}
