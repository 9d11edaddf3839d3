package org.truceline.extract.mention;

import java.util.Arrays;
import org.truceline.model.Span;
import org.truceline.text.Document;
import org.truceline.text.Token;

/// Exact places in the text, with clitics cut off.
public final class Spans {

  private static final String QUOTE = "\"";

  private Spans() {}

  /// The text from one token to another.
  ///
  /// @param front letters to leave out of the first token
  /// @param back letters to leave out of the last token
  public static Span cut(Document document, Line line, int first, int last, int front, int back) {
    var begin = line.token(first);
    var end = line.token(last);
    return document
        .article()
        .span(line.sentence().field(), begin.begin() + offset(begin, front), end.end() - back);
  }

  /// The same of a name, without the kind of body before the quotation marks around it: of `حركة
  /// "حماس"` it is `حماس`.
  public static Span named(Document document, Line line, int first, int last, int front, int back) {
    var name = inQuotes(line, first, last);
    return cut(document, line, name, last, name == first ? front : 0, back);
  }

  private static int inQuotes(Line line, int first, int last) {
    var from = first;
    var isOpen = false;
    for (var i = first; i <= last; i++) {
      if (line.token(i).name().equals(QUOTE)) {
        isOpen = !isOpen;
        from = isOpen ? i + 1 : first;
      }
    }
    return from;
  }

  public static void mark(boolean[] tokens, int first, int last) {
    Arrays.fill(tokens, first, last + 1, true);
  }

  public static boolean anyMarked(boolean[] tokens, int first, int last) {
    for (var i = first; i <= last; i++) {
      if (tokens[i]) {
        return true;
      }
    }
    return false;
  }

  /// How many characters hold the first letters of a token: marks and tatweel count for none.
  private static int offset(Token token, int letters) {
    var surface = token.surface();
    var left = letters;
    var at = 0;
    while (at < surface.length() && (left > 0 || isMark(surface.charAt(at)))) {
      if (!isMark(surface.charAt(at))) {
        left--;
      }
      at++;
    }
    return letters == 0 ? 0 : Math.min(at, surface.length() - 1);
  }

  private static boolean isMark(char c) {
    return c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
