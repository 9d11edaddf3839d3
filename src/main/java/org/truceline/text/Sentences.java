package org.truceline.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.truceline.model.Field;
import org.truceline.text.Table.Row;
import org.truceline.text.Token.Kind;

/// Cuts a field into sentences. A sentence never crosses a paragraph; full stops of abbreviations,
/// initials, list numbers and those inside brackets do not end it; closing quotation marks belong
/// to the sentence they close. A dateline is a sentence of its own: nothing happens there.
final class Sentences {

  /// So that what reads sentences may be quadratic in their length: a text without punctuation is
  /// cut, at a comma where there is one.
  static final int LONGEST = 300;

  private final Set<String> abbreviations;
  private final Set<String> openers;
  private final Dateline dateline;

  Sentences(String language) {
    var rows = Table.readIfPresent("lexicon/%s/sentences.tsv".formatted(language), "kind", "text");
    abbreviations = texts(rows, "abbreviation");
    openers = texts(rows, "opener");
    dateline = new Dateline(language);
  }

  private static Set<String> texts(List<Row> rows, String kind) {
    return rows.stream()
        .filter(row -> kind.equals(row.cell("kind")))
        .map(row -> row.cell("text"))
        .collect(toUnmodifiableSet());
  }

  /// The title is one sentence.
  static List<Sentence> ofTitle(List<Token> tokens) {
    return tokens.isEmpty() ? List.of() : List.of(sentence(Field.TITLE, tokens));
  }

  List<Sentence> ofText(String text, List<List<Token>> paragraphs) {
    var sentences = new ArrayList<Sentence>();
    for (var tokens : paragraphs) {
      var body = body(text, tokens);
      cut(tokens.subList(0, body), sentences);
      cut(tokens.subList(body, tokens.size()), sentences);
    }
    return sentences;
  }

  /// The first token after the dateline.
  private int body(String text, List<Token> tokens) {
    var end = dateline.end(text, tokens.getFirst().begin(), tokens.getLast().end());
    int body = 0;
    while (body < tokens.size() && tokens.get(body).begin() < end) {
      body++;
    }
    return body;
  }

  private void cut(List<Token> tokens, List<Sentence> sentences) {
    var inBrackets = Brackets.in(tokens);
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!inBrackets.get(i) && isEnd(tokens, first, i)) {
        int last = lastCloser(tokens, i);
        sentences.add(sentence(Field.TEXT, tokens.subList(first, last + 1)));
        first = last + 1;
        i = last;
      } else if (i - first + 1 >= LONGEST) {
        int last = lastComma(tokens, first, i);
        sentences.add(sentence(Field.TEXT, tokens.subList(first, last + 1)));
        first = last + 1;
      }
    }
    if (first < tokens.size()) {
      sentences.add(sentence(Field.TEXT, tokens.subList(first, tokens.size())));
    }
  }

  private boolean isEnd(List<Token> tokens, int first, int i) {
    var token = tokens.get(i);
    if (token.kind() == Kind.WORD) {
      return token.surface().endsWith(".") && startsSentence(tokens, i + 1);
    }
    if (token.name().equals(";") && isItem(tokens, i + 1)) {
      return true;
    }
    if (token.kind() != Kind.PUNCTUATION || !Punctuation.isTerminator(token.name())) {
      return false;
    }
    int next = lastCloser(tokens, i) + 1;
    if (next == tokens.size()) {
      return true;
    }
    var following = tokens.get(next);
    boolean isApart = following.begin() > tokens.get(next - 1).end();
    return !isContinuation(following, isApart)
        && (!token.name().equals(".") || isFullStop(tokens, first, i, isApart));
  }

  /// The number of a resolution's next paragraph: `2. Calls`, `2 - يدعو`, `2) Calls`.
  private static boolean isItem(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).kind() == Kind.NUMBER
        && ".-)".contains(tokens.get(i + 1).name())
        && tokens.get(i + 2).kind() == Kind.WORD
        && tokens.get(i + 2).begin() > tokens.get(i + 1).end()
        && !Character.isLowerCase(tokens.get(i + 2).surface().codePointAt(0));
  }

  private static boolean isContinuation(Token following, boolean isApart) {
    int c = following.surface().codePointAt(0);
    return Character.isLowerCase(c)
        || ",;:-/".contains(following.name())
        || Punctuation.isTerminator(following.name())
        || (!isApart && following.kind() == Kind.NUMBER);
  }

  private boolean isFullStop(List<Token> tokens, int first, int i, boolean isApart) {
    if (i == first) {
      return true;
    }
    var before = tokens.get(i - 1);
    if (before.end() < tokens.get(i).begin() || before.kind() == Kind.PUNCTUATION) {
      return true;
    }
    if (before.kind() == Kind.NUMBER) {
      return tokens.subList(first, i).stream().anyMatch(token -> token.kind() == Kind.WORD);
    }
    boolean isQuoted = lastCloser(tokens, i) > i;
    return (isQuoted || !isAbbreviation(tokens, first, i - 1)) && (isApart || letters(before) > 1);
  }

  /// A known abbreviation or a lone letter, unless it is the era after a year («1438 هـ.»).
  private boolean isAbbreviation(List<Token> tokens, int first, int i) {
    var token = tokens.get(i);
    boolean isEra = i > first && tokens.get(i - 1).kind() == Kind.NUMBER;
    return !(isEra && letters(token) == 1)
        && (letters(token) == 1
            || abbreviations.contains(token.surface())
            || abbreviations.contains(token.surface().toLowerCase(Locale.ROOT)));
  }

  /// After «U.S.» only a word that begins sentences tells that one begins.
  private boolean startsSentence(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    var token = tokens.get(i);
    return Character.isUpperCase(token.surface().codePointAt(0))
        && openers.contains(token.surface().toLowerCase(Locale.ROOT));
  }

  private static int letters(Token token) {
    return token.name().length();
  }

  private static int lastCloser(List<Token> tokens, int terminator) {
    int i = terminator;
    while (i + 1 < tokens.size()
        && Punctuation.isCloser(tokens.get(i + 1))
        && tokens.get(i + 1).begin() == tokens.get(i).end()) {
      i++;
    }
    return i;
  }

  private static int lastComma(List<Token> tokens, int first, int last) {
    for (int i = last; i > first + LONGEST / 2; i--) {
      if (tokens.get(i).name().equals(",")) {
        return i;
      }
    }
    return last;
  }

  private static Sentence sentence(Field field, List<Token> tokens) {
    return new Sentence(field, tokens.getFirst().begin(), tokens.getLast().end(), tokens);
  }
}
