package org.truceline.resolve;

/// A text cut to what a node can show.
final class Caption {

  private static final int LENGTH = 60;

  private Caption() {}

  /// The text in one line, cut after its last whole word where it is long.
  static String of(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', LENGTH);
    int end = space > 0 ? space : LENGTH;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }
}
