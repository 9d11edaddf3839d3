package org.truceline.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.text.Token.Kind;

/// Drops the lines that a page adds to its article: the title again, counters of comments, menus.
/// Only whole lines fall, and a line that ends like a sentence stays unless it only repeats the
/// title or is known word for word.
final class Boilerplate {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_MENU_ITEM = 8;

  private final Set<String> headings = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> counters = new HashSet<>();

  Boilerplate(Collection<String> languages) {
    for (var language : languages) {
      for (var row : Table.rowsIfPresent("/lexicon/%s/boilerplate.tsv".formatted(language))) {
        add(row.getOrDefault("kind", ""), folded(row.getOrDefault("text", "")));
      }
    }
  }

  private void add(String kind, String text) {
    switch (kind) {
      case "heading" -> headings.add(text);
      case "label" -> labels.add(text);
      case "counter" -> counters.add(text);
      default -> throw new IllegalStateException("'%s' is no kind of boilerplate".formatted(kind));
    }
  }

  /// The text without them, and without blank lines at its ends or more than one between its lines.
  /// Where nothing else is said, what would fall is the text.
  String remove(String text, String title) {
    var lines = withoutTitle(text.lines().toList(), folded(title));
    lines = lines.stream().filter(line -> !isBoilerplate(line)).toList();
    var kept = join(withoutMenu(lines));
    return kept.isEmpty() && title.isEmpty() ? text.strip() : kept;
  }

  /// A title that the text itself repeats, for articles sent without one: its first line, when the
  /// second says the same.
  static String repeatedTitle(String text) {
    var first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return first.size() == 2 && folded(first.get(0)).equals(folded(first.get(1)))
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
    return !title.isEmpty() && line.length() <= 3 * title.length() && folded(line).equals(title);
  }

  private boolean isBoilerplate(String line) {
    if (line.isBlank() || line.length() > LONGEST_LINE) {
      return false;
    }
    var tokens = Tokenizer.tokens(line);
    var words = folded(tokens);
    return headings.contains(words) || isCounter(tokens) || isLabelled(tokens);
  }

  /// «التعليقات (0)», "3 Comments", or a bare number.
  private boolean isCounter(List<Token> tokens) {
    var numbers = tokens.stream().filter(token -> token.kind() == Kind.NUMBER).toList();
    var words = tokens.stream().filter(token -> token.kind() == Kind.WORD).map(Token::name);
    var label = words.collect(joining(" "));
    boolean isNumber = label.isEmpty() && tokens.size() <= 3;
    return numbers.size() == 1 && (isNumber || counters.contains(label));
  }

  /// "Read also: …": a label, a colon, and a title.
  private boolean isLabelled(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), 6); i++) {
      if (tokens.get(i).kind() == Kind.PUNCTUATION) {
        return ":|".contains(tokens.get(i).name()) && labels.contains(folded(tokens.subList(0, i)));
      }
    }
    return false;
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
    var out = new StringBuilder();
    boolean isAfterBlank = false;
    for (var line : lines) {
      if (!line.isBlank()) {
        out.append(out.isEmpty() ? "" : isAfterBlank ? "\n\n" : "\n").append(line);
      }
      isAfterBlank = line.isBlank();
    }
    return out.toString().strip();
  }

  private static String folded(String line) {
    return folded(Tokenizer.tokens(line));
  }

  private static String folded(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() != Kind.PUNCTUATION)
        .map(Token::name)
        .collect(joining(" "));
  }
}
