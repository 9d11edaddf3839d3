package org.truceline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Drops the lines that a page adds to its article: the title again, counters of comments, menus.
/// Only whole lines fall, and a line that ends like a sentence stays unless it only repeats the
/// title or is known word for word.
final class Boilerplate {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_MENU_ITEM = 8;

  private final KnownLines known;

  Boilerplate(Collection<String> languages) {
    known = new KnownLines(languages);
  }

  /// The text without them, and without blank lines at its ends or more than one between its lines.
  /// Where nothing else is said, what would fall is the text.
  String remove(String text, String title) {
    var lines = withoutTitle(text.lines().toList(), KnownLines.folded(title));
    lines = lines.stream().filter(line -> !isBoilerplate(line)).toList();
    var kept = join(withoutMenu(lines));
    return kept.isEmpty() && title.isEmpty() ? text.strip() : kept;
  }

  /// A title that the text itself repeats, for articles sent without one: its first line, when the
  /// second says the same.
  static String repeatedTitle(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return first.size() == 2
            && KnownLines.folded(first.get(0)).equals(KnownLines.folded(first.get(1)))
        ? first.getFirst().strip()
        : "";
  }

  private static List<String> withoutTitle(List<String> lines, String title) {
    int from = 0;
    while (from < lines.size() && (lines.get(from).isBlank() || isSame(lines.get(from), title))) {
      from++;
    }
    return lines.subList(from, lines.size());
  }

  private static boolean isSame(String line, String title) {
    return !title.isEmpty()
        && line.length() <= 3 * title.length()
        && KnownLines.folded(line).equals(title);
  }

  private boolean isBoilerplate(String line) {
    return !line.isBlank() && line.length() <= LONGEST_LINE && known.isAdded(line);
  }

  /// What follows the last line that reads like a sentence, if it is led by a pictogram.
  private static List<String> withoutMenu(List<String> lines) {
    var kept = new ArrayList<>(lines);
    for (int i = kept.size() - 1; i >= 0 && isMenuOrBlank(kept.get(i)); i--) {
      kept.remove(i);
    }
    return kept;
  }

  private static boolean isMenuOrBlank(String line) {
    if (line.isBlank()) {
      return true;
    }
    int first = line.strip().codePointAt(0);
    return line.length() <= LONGEST_LINE
        && Character.isEmojiPresentation(first)
        && Tokenizer.tokens(line).size() <= LONGEST_MENU_ITEM;
  }

  private static String join(List<String> lines) {
    var out = new StringBuilder(lines.stream().mapToInt(line -> line.length() + 2).sum());
    boolean isAfterBlank = false;
    for (var line : lines) {
      if (!line.isBlank()) {
        out.append(out.isEmpty() ? "" : isAfterBlank ? "\n\n" : "\n").append(line);
      }
      isAfterBlank = line.isBlank();
    }
    return out.toString().strip();
  }
}
