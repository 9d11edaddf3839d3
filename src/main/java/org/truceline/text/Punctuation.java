package org.truceline.text;

/// One name for the marks that mean the same.
final class Punctuation {

  private Punctuation() {}

  static String name(int c) {
    return switch (c) {
      case '“', '”', '„', '«', '»', '"', '″', '‟' -> "\"";
      case '‘', '’', '‚', '‹', '›', '`', '\'' -> "'";
      case '-', '–', '—', '―', '−', '‐', '‑', '‒' -> "-";
      case '؟' -> "?";
      case '،', '、' -> ",";
      case '؛' -> ";";
      case '۔', '。' -> ".";
      case '٪' -> "%";
      default -> Character.toString(c);
    };
  }

  /// A mark that may end a sentence.
  static boolean isTerminator(String name) {
    return switch (name) {
      case ".", "!", "?" -> true;
      default -> false;
    };
  }

  /// A mark that may follow a terminator inside the same sentence.
  static boolean isCloser(Token token) {
    return switch (token.name()) {
      case "\"", "'", ")", "]" -> true;
      default -> false;
    };
  }
}
