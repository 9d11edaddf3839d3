package org.truceline.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.text.Token.Kind;

/// Drops the lines that a page adds to its article: the title again, counters of comments, menus.
/// Only whole lines fall, and a line that ends like a sentence stays unless it only repeats the
/// title or is known word for word.
final class Boilerplate {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_MENU_ITEM = 8;

  private static final int LONGEST_CREDIT = 12;
  private static final Set<String> IN_BYLINES = Set.of("and", "of", "for", "the", "in", "at");
  private static final Set<String> KINDS =
      Set.of(
          "heading", "label", "counter", "credit", "start", "notice", "dated", "byline", "agency");

  private final Map<String, Set<String>> words = new HashMap<>();

  Boilerplate(Collection<String> languages) {
    for (var language : languages) {
      for (var row : Table.rowsIfPresent("/lexicon/%s/boilerplate.tsv".formatted(language))) {
        add(row.getOrDefault("kind", ""), folded(row.getOrDefault("text", "")));
      }
    }
  }

  private void add(String kind, String text) {
    if (!KINDS.contains(kind)) {
      throw new IllegalStateException("'%s' is no kind of boilerplate".formatted(kind));
    }
    words.computeIfAbsent(kind, each -> new HashSet<>()).add(text);
  }

  private boolean isA(String kind, String text) {
    return words.getOrDefault(kind, Set.of()).contains(text);
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
    return isA("heading", folded(tokens))
        || isCounter(tokens)
        || isLabelled("label", tokens)
        || begins("notice", tokens)
        || (!endsLikeASentence(tokens) && isCredit(tokens));
  }

  /// What says who wrote, took or sent it, and when: "By Jane Roe", "Photo: AFP", "(Reuters)".
  private boolean isCredit(List<Token> tokens) {
    boolean isShort = tokens.size() <= LONGEST_CREDIT;
    return begins("start", tokens)
        || (isShort && isLabelled("credit", tokens))
        || (isShort && isDated(tokens) && begins("dated", tokens))
        || (isShort && isByline(tokens))
        || (isShort && isBracketed(tokens) && isA("agency", folded(tokens)))
        || isCaption(tokens);
  }

  /// "A street in Rafah [Jane Roe/Reuters]"; round brackets may follow the last sentence itself.
  private boolean isCaption(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last < 2 || !tokens.get(last).name().equals("]")) {
      return false;
    }
    int open = last;
    int from = last;
    for (int i = last - 1; i >= Math.max(0, last - LONGEST_CREDIT); i--) {
      var name = tokens.get(i).name();
      from = name.equals("/") && from == last ? i + 1 : from;
      open = name.equals("[") && open == last ? i : open;
    }
    return open < last
        && !endsLikeASentence(tokens.subList(0, open))
        && isA("agency", folded(tokens.subList(from < last ? from : open, last)));
  }

  private static boolean isDated(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.kind() == Kind.NUMBER);
  }

  private static boolean isBracketed(List<Token> tokens) {
    return !tokens.isEmpty() && "([".contains(tokens.getFirst().name());
  }

  private boolean isByline(List<Token> tokens) {
    return tokens.size() > 1
        && isA("byline", tokens.getFirst().name())
        && tokens.stream()
            .skip(1)
            .allMatch(token ->
                token.kind() == Kind.PUNCTUATION
                    || IN_BYLINES.contains(token.name())
                    || Character.isUpperCase(token.surface().codePointAt(0)));
  }

  /// Whether the first words are known, to the end of a word.
  private boolean begins(String kind, List<Token> tokens) {
    var known = words.getOrDefault(kind, Set.of());
    var said = new StringBuilder();
    for (var token : tokens.subList(0, Math.min(tokens.size(), 8))) {
      if (token.kind() != Kind.PUNCTUATION) {
        said.append(said.isEmpty() ? "" : " ").append(token.name());
        if (known.contains(said.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsLikeASentence(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && "\"'".contains(tokens.get(last).name())) {
      last--;
    }
    return last >= 0 && Punctuation.isTerminator(tokens.get(last).name());
  }

  /// «التعليقات (0)», "3 Comments", or a bare number.
  private boolean isCounter(List<Token> tokens) {
    var numbers = tokens.stream().filter(token -> token.kind() == Kind.NUMBER).toList();
    var words = tokens.stream().filter(token -> token.kind() == Kind.WORD).map(Token::name);
    var label = words.collect(joining(" "));
    boolean isNumber = label.isEmpty() && tokens.size() <= 3;
    return numbers.size() == 1 && (isNumber || isA("counter", label));
  }

  /// "Read also: …": a label, a colon, and a title.
  private boolean isLabelled(String kind, List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), 6); i++) {
      if (tokens.get(i).kind() == Kind.PUNCTUATION) {
        return ":|".contains(tokens.get(i).name()) && isA(kind, folded(tokens.subList(0, i)));
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
