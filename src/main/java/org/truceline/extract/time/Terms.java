package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.text.Table;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// A language's words of time.
final class Terms {

  private static final int SHORTEST_STEM = 2;

  private record Entry(Kind kind, String value, List<String> names, boolean isEveryday) {

    boolean isAt(List<Token> tokens, int i) {
      if (i + names.size() > tokens.size()) {
        return false;
      }
      for (int k = 1; k < names.size(); k++) {
        if (!tokens.get(i + k).name().equals(names.get(k))) {
          return false;
        }
      }
      return !kind.isName() || !Character.isLowerCase(tokens.get(i).surface().codePointAt(0));
    }
  }

  private record Clitic(String letters, String instead) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final List<Clitic> clitics = new ArrayList<>();
  private final Set<String> settings = new HashSet<>();

  Terms(String language) {
    for (var row : Table.rowsIfPresent("/lexicon/%s/time.tsv".formatted(language))) {
      var kind = Kind.of(row.getOrDefault("kind", ""));
      for (var term : row.getOrDefault("terms", "").split("\\|", -1)) {
        add(kind, row.getOrDefault("value", ""), term);
      }
    }
  }

  private void add(Kind kind, String value, String term) {
    switch (kind) {
      case SETTING -> settings.add(value);
      case CLITIC -> clitics.add(new Clitic(term, value));
      default -> addEntry(kind, value, term);
    }
  }

  private void addEntry(Kind kind, String value, String term) {
    boolean isEveryday = term.startsWith("!");
    var names =
        Tokenizer.tokens(isEveryday ? term.substring(1) : term).stream().map(Token::name).toList();
    entries
        .computeIfAbsent(names.getFirst(), first -> new ArrayList<>())
        .add(new Entry(kind, value, names, isEveryday));
  }

  /// Whether «July 22» is a day of July.
  boolean isMonthFirst() {
    return settings.contains("month-first");
  }

  /// Whether «last July» is said, not «July last»; then «one» is said as well in «one month ago».
  boolean isModifierFirst() {
    return settings.contains("modifier-first");
  }

  /// The words of time that begin at a token, the longest of each kind only.
  List<Term> at(List<Token> tokens, int i) {
    var name = tokens.get(i).name();
    var found = find(tokens, i, name, "");
    return found.isEmpty() ? withoutClitics(tokens, i, name, "", 2) : found;
  }

  private List<Term> withoutClitics(
      List<Token> tokens, int i, String name, String before, int most) {
    for (var clitic : clitics) {
      int length = clitic.letters().length();
      if (name.startsWith(clitic.letters()) && name.length() >= length + SHORTEST_STEM) {
        var rest = clitic.instead() + name.substring(length);
        var taken = before + name.charAt(0);
        var found = find(tokens, i, rest, taken);
        if (found.isEmpty() && most > 1) {
          found = withoutClitics(tokens, i, rest, taken, most - 1);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Term> find(List<Token> tokens, int i, String name, String taken) {
    var found = new ArrayList<Term>();
    for (var entry : entries.getOrDefault(name, List.of())) {
      if (entry.isAt(tokens, i)) {
        int length = entry.names().size();
        boolean isShorter =
            found.removeIf(term -> term.kind() == entry.kind() && term.length() < length);
        if (isShorter || found.stream().noneMatch(term -> term.kind() == entry.kind())) {
          found.add(new Term(entry.kind(), entry.value(), length, taken, entry.isEveryday()));
        }
      }
    }
    return found;
  }
}
