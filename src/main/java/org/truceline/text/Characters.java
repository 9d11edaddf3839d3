package org.truceline.text;

/// Makes a text safe to count in: one kind of line end, no control characters, no half of a
/// surrogate pair. All else stays as it was sent, no-break spaces and bidi marks included, so that
/// a quotation can be found again in its source.
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  static String clean(String text) {
    return isClean(text) ? text : cleaned(text);
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain =
          c == '\n' || c == '\t' || (c >= ' ' && c < 0x7F) || (c > 0x9F && c < '\u2028');
      if (!isPlain && !(c > '\u2029' && c < Character.MIN_SURROGATE)) {
        return false;
      }
    }
    return true;
  }

  private static String cleaned(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      append(out, text, i);
    }
    return out.toString();
  }

  /// On one line: each run of white space that holds a line end or a tab is one space.
  static String oneLine(String text) {
    var clean = clean(text);
    return (clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0
            ? clean
            : clean.replaceAll("[ \\t]*[\\n\\t][ \\t\\n]*", " "))
        .strip();
  }

  private static void append(StringBuilder out, String text, int i) {
    char c = text.charAt(i);
    if (c == '\r') {
      if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
        out.append('\n');
      }
    } else if (c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
      out.append('\n');
    } else if (Character.isSurrogate(c)) {
      out.append(isPaired(text, i) ? c : REPLACEMENT);
    } else if (c == '\n' || c == '\t' || !isUnwanted(c)) {
      out.append(c);
    }
  }

  private static boolean isUnwanted(char c) {
    return Character.isISOControl(c) || c == '\uFEFF' || c >= '\uFFFE';
  }

  private static boolean isPaired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
