package org.truceline.text;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.text.Token.Kind;

/// The lines that pages add, as the languages' `boilerplate.tsv` know them: headings, counters,
/// "read also", credits and bylines, notices.
final class KnownLines {

  private static final int LONGEST_CREDIT = 12;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Set<String> IN_BYLINES = Set.of("and", "of", "for", "the", "in", "at");
  private static final Set<String> KINDS =
      Set.of(
          "heading", "label", "counter", "credit", "start", "notice", "dated", "byline", "agency");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> firstWords = new HashMap<>();
  private int longestCounter;

  KnownLines(Collection<String> languages) {
    for (var language : languages) {
      for (var row :
          Table.readIfPresent("lexicon/%s/boilerplate.tsv".formatted(language), "kind", "text")) {
        add(row.cell("kind"), folded(row.cell("text")));
      }
    }
  }

  private void add(String kind, String text) {
    if (!KINDS.contains(kind)) {
      throw new IllegalStateException("'%s' is no kind of boilerplate".formatted(kind));
    }
    var split = text.split(" ", -1);
    words.computeIfAbsent(kind, each -> new HashSet<>()).add(text);
    firstWords.computeIfAbsent(kind, each -> new HashSet<>()).add(split[0]);
    longestCounter = Math.max(longestCounter, kind.equals("counter") ? split.length : 0);
  }

  private boolean isA(String kind, String text) {
    return words.getOrDefault(kind, Set.of()).contains(text);
  }

  private boolean isA(String kind, List<Token> tokens) {
    return mayBegin(kind, tokens) && isA(kind, folded(tokens));
  }

  /// Whether anything of a kind has the same first word: most lines need not be folded.
  private boolean mayBegin(String kind, List<Token> tokens) {
    var known = firstWords.getOrDefault(kind, Set.of());
    for (var token : tokens) {
      if (token.kind() != Kind.PUNCTUATION) {
        return known.contains(token.name());
      }
    }
    return known.contains("");
  }

  /// Whether a line is one of them, and not of the article.
  boolean isAdded(String line) {
    if (isPlainSentence(line)) {
      return false;
    }
    var tokens = Tokenizer.tokens(line);
    return isA("heading", tokens)
        || isCounter(tokens)
        || isLabelled("label", tokens)
        || begins("notice", tokens)
        || (!endsLikeASentence(tokens) && isCredit(tokens));
  }

  /// Whether a line that is no counter and has no label ends like a sentence and does not begin
  /// like a heading or a notice: it is added by no page, and need not be cut into words.
  private boolean isPlainSentence(String line) {
    return PlainSentences.isOne(line, longestCounter)
        && !mayBeginAny(PlainSentences.firstWord(line));
  }

  private boolean mayBeginAny(List<Token> tokens) {
    return mayBegin("heading", tokens) || mayBegin("notice", tokens);
  }

  /// What says who wrote, took or sent it, and when: "By Jane Roe", "Photo: AFP", "(Reuters)".
  private boolean isCredit(List<Token> tokens) {
    boolean isShort = tokens.size() <= LONGEST_CREDIT;
    return begins("start", tokens)
        || (isShort && isLabelled("credit", tokens))
        || (isShort && isDated(tokens) && begins("dated", tokens))
        || (isShort && isByline(tokens))
        || (isShort && isBracketed(tokens) && isA("agency", tokens))
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
        && isA("agency", tokens.subList(from < last ? from : open, last));
  }

  private static boolean isDated(List<Token> tokens) {
    return numbers(tokens) > 0;
  }

  private static int numbers(List<Token> tokens) {
    var numbers = 0;
    for (var token : tokens) {
      numbers += token.kind() == Kind.NUMBER ? 1 : 0;
    }
    return numbers;
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
    if (!mayBegin(kind, tokens)) {
      return false;
    }
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

  /// `2014`, which heads what happened in it.
  private static boolean isYear(List<Token> tokens) {
    return tokens.stream()
        .anyMatch(token -> token.kind() == Kind.NUMBER && YEAR.matcher(token.name()).matches());
  }

  /// «التعليقات (0)», "3 Comments", or a bare number, but for a year.
  private boolean isCounter(List<Token> tokens) {
    if (numbers(tokens) != 1) {
      return false;
    }
    var words = tokens.stream().filter(token -> token.kind() == Kind.WORD).map(Token::name);
    var label = words.collect(joining(" "));
    boolean isNumber = label.isEmpty() && tokens.size() <= 3 && !isYear(tokens);
    return isNumber || isA("counter", label);
  }

  /// "Read also: …": a label, a colon, and a title.
  private boolean isLabelled(String kind, List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size(), 6); i++) {
      if (tokens.get(i).kind() == Kind.PUNCTUATION) {
        return ":|".contains(tokens.get(i).name()) && isA(kind, tokens.subList(0, i));
      }
    }
    return false;
  }

  static String folded(String line) {
    return folded(Tokenizer.tokens(line));
  }

  private static String folded(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.kind() != Kind.PUNCTUATION)
        .map(Token::name)
        .collect(joining(" "));
  }
}
