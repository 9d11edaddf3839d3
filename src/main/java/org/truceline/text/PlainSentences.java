package org.truceline.text;

import java.util.List;

/// Lines that can be told to be plain sentences by their characters alone.
final class PlainSentences {

  private static final String ENDS = ".!?؟";

  private PlainSentences() {}

  /// Whether a line has no number and no label, and ends with the stop of a sentence, not with an
  /// acronym's or an ellipsis.
  static boolean isOne(String line) {
    int last = line.length() - 1;
    if (last < 2
        || ENDS.indexOf(line.charAt(last)) < 0
        || line.charAt(last - 1) == '.'
        || line.charAt(last - 2) == '.') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '|' || Character.isDigit(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
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
