package org.truceline.text;

import java.util.ArrayList;
import java.util.List;

/// Where paragraphs stand: each line is one, but lines that were folded at a fixed width, as in
/// plain-text releases, are one together.
final class Paragraphs {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 120;

  /// Of so many lines one may be short, where a name was kept on one line.
  private static final int SPARED = 6;

  private static final String ENDS = ".!?:;";

  record Range(int begin, int end) {}

  private Paragraphs() {}

  /// The tokens of each paragraph.
  static List<List<Token>> tokens(String text) {
    var tokens = new ArrayList<List<Token>>();
    for (var paragraph : of(text)) {
      tokens.add(Tokenizer.tokens(text, paragraph.begin(), paragraph.end()));
    }
    return tokens;
  }

  static List<Range> of(String text) {
    var paragraphs = new ArrayList<Range>();
    var block = new ArrayList<Range>();
    for (int begin = 0; begin <= text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      var line = trimmed(text, begin, end);
      if (line.begin() < line.end()) {
        block.add(line);
      } else {
        addBlock(paragraphs, block, text);
      }
      begin = end + 1;
    }
    addBlock(paragraphs, block, text);
    return paragraphs;
  }

  private static void addBlock(List<Range> paragraphs, List<Range> block, String text) {
    if (isFolded(block, text)) {
      paragraphs.add(new Range(block.getFirst().begin(), block.getLast().end()));
    } else {
      paragraphs.addAll(block);
    }
    block.clear();
  }

  /// Whether no line had room for the first word of the next, save a few in the midst of a
  /// sentence.
  private static boolean isFolded(List<Range> block, String text) {
    int width = block.size() < 2 ? 0 : width(block);
    if (width < NARROWEST || width > WIDEST) {
      return false;
    }
    int spared = block.size() / SPARED;
    for (int i = 0; i + 1 < block.size(); i++) {
      var line = block.get(i);
      int room = width - (line.end() - line.begin());
      if (firstWord(text, block.get(i + 1)) + 1 <= room) {
        spared -= endsSentence(text, line) ? block.size() : 1;
      }
    }
    return spared >= 0;
  }

  private static boolean endsSentence(String text, Range line) {
    return ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private static int width(List<Range> block) {
    int width = 0;
    for (var line : block) {
      width = Math.max(width, line.end() - line.begin());
    }
    return width;
  }

  private static int firstWord(String text, Range line) {
    int i = line.begin();
    while (i < line.end() && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i - line.begin();
  }

  private static Range trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Range(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
