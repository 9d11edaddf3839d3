package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.text.Remembered;
import org.truceline.text.Table;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// A language's words of time.
final class Terms {

  private static final int SHORTEST_STEM = 2;

  private record Entry(Kind kind, String value, List<String> names, boolean isEveryday) {

    /// Whether it is one wherever its first word stands.
    boolean isAlways() {
      return names.size() == 1 && !kind.isName();
    }

    /// @param taken the letters before it that belong to other words
    Term term(String taken) {
      return new Term(kind, value, names.size(), taken, isEveryday);
    }

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

  /// What begins with a word, and the letters that were taken from its front for that.
  ///
  /// @param terms what each entry says, where it stands
  /// @param always the terms that it is wherever it stands, null where that depends on its letters
  ///   or on the words after it
  private record Start(List<Entry> entries, List<Term> terms, @Nullable List<Term> always) {}

  private record Clitic(String letters, String instead) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final List<Clitic> clitics = new ArrayList<>();
  private final Set<String> settings = new HashSet<>();
  private final List<String> ands = new ArrayList<>();
  private final List<String> fors = new ArrayList<>();
  private final List<String> countedEndings = new ArrayList<>();
  private final Remembered<Token, List<Start>> starts =
      new Remembered<>(Token::name, token -> starts(token.name()));

  Terms(String language) {
    for (var row :
        Table.readIfPresent("lexicon/%s/time.tsv".formatted(language), "kind", "value", "terms")) {
      for (var term : row.list("terms")) {
        add(row.cell("kind"), row.cell("value"), term);
      }
    }
  }

  private void add(String kind, String value, String term) {
    switch (kind) {
      case "setting" -> settings.add(value);
      case "clitic" -> clitics.add(new Clitic(term, value));
      case "counted" -> countedEndings.add(term);
      case "for" -> fors.add(term);
      default -> addEntry(Kind.of(kind), value, term);
    }
  }

  private void addEntry(Kind kind, String value, String term) {
    boolean isEveryday = term.startsWith("!");
    var names =
        Tokenizer.tokens(isEveryday ? term.substring(1) : term).stream().map(Token::name).toList();
    entries
        .computeIfAbsent(names.getFirst(), first -> new ArrayList<>())
        .add(new Entry(kind, value, names, isEveryday));
    if (kind == Kind.AND) {
      ands.add(names.getFirst());
    }
  }

  /// Whether letters that are written together with a term begin with `and`.
  boolean beginsWithAnd(String clitics) {
    return !clitics.isEmpty() && ands.stream().anyMatch(clitics::startsWith);
  }

  /// Whether letters that are written together with a term end with `for`.
  boolean endsWithFor(String clitics) {
    return fors.stream().anyMatch(clitics::endsWith);
  }

  /// Whether a word has the ending of nouns that numbers count.
  boolean isCounted(String surface) {
    return countedEndings.stream().anyMatch(surface::endsWith);
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
    var all = starts.of(tokens.get(i));
    for (var k = 0; k < all.size(); k++) {
      var start = all.get(k);
      var found = start.always() == null ? find(tokens, i, start) : start.always();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// The ways to read a word, the plainest first.
  private List<Start> starts(String name) {
    var starts = new ArrayList<Start>();
    addStart(name, "", starts);
    addWithoutClitics(name, "", 2, starts);
    return List.copyOf(starts);
  }

  private void addStart(String name, String taken, List<Start> into) {
    var listed = entries.get(name);
    if (listed != null) {
      var terms = listed.stream().map(entry -> entry.term(taken)).toList();
      var isAlways = listed.stream().allMatch(Entry::isAlways);
      into.add(new Start(listed, terms, isAlways ? longest(terms) : null));
    }
  }

  private void addWithoutClitics(String name, String before, int most, List<Start> into) {
    for (var clitic : clitics) {
      int length = clitic.letters().length();
      if (name.startsWith(clitic.letters()) && name.length() >= length + SHORTEST_STEM) {
        var rest = clitic.instead() + name.substring(length);
        var taken = before + name.charAt(0);
        addStart(rest, taken, into);
        if (most > 1) {
          addWithoutClitics(rest, taken, most - 1, into);
        }
      }
    }
  }

  private static List<Term> find(List<Token> tokens, int i, Start start) {
    List<Term> found = List.of();
    for (var k = 0; k < start.entries().size(); k++) {
      if (start.entries().get(k).isAt(tokens, i)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        add(start.terms().get(k), found);
      }
    }
    return found;
  }

  /// Of each kind the longest.
  private static List<Term> longest(List<Term> terms) {
    var longest = new ArrayList<Term>(terms.size());
    terms.forEach(term -> add(term, longest));
    return List.copyOf(longest);
  }

  private static void add(Term term, List<Term> into) {
    int same = indexOf(term.kind(), into);
    if (same >= 0 && into.get(same).length() >= term.length()) {
      return;
    }
    if (same >= 0) {
      into.remove(same);
    }
    into.add(term);
  }

  private static int indexOf(Kind kind, List<Term> terms) {
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }
}
