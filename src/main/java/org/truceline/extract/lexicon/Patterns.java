package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Pattern.Form;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Remembered;
import org.truceline.text.Token;

/// Many patterns, looked up by the forms that their first element may take.
public final class Patterns<T> {

  private static final Set<String> HARD = Set.of(".", ";", "!", "?", ":", "…");

  private final Morphology morphology;
  private final Map<String, List<Entry<T>>> byFirstForm = new HashMap<>();
  private final Remembered<List<Start<T>>> starts = new Remembered<>(this::starts);

  private record Entry<T>(Pattern pattern, Form form, T value) {}

  /// A reading of a word and a pattern that begins with it.
  private record Start<T>(Reading reading, Entry<T> entry) {}

  Patterns(Morphology morphology) {
    this.morphology = morphology;
  }

  /// A pattern in a text.
  ///
  /// @param words the tokens that its elements stand for, in order
  /// @param tense of its verb, null where it has none
  /// @param clitics what was cut before its first word
  public record Hit<T>(T value, List<Integer> words, @Nullable Tense tense, String clitics) {

    public Hit {
      words = List.copyOf(words);
    }

    public int first() {
      return words.getFirst();
    }

    public int last() {
      return words.getLast();
    }
  }

  void add(String text, T value) {
    var pattern = Pattern.of(text, morphology);
    var forms = pattern.elements().getFirst().forms();
    if (forms != null) {
      forms.forEach((word, form) ->
          byFirstForm
              .computeIfAbsent(word, w -> new ArrayList<>(1))
              .add(new Entry<>(pattern, form, value)));
    }
  }

  /// What begins at a token, the pattern of most words first.
  public List<Hit<T>> at(List<Token> tokens, int at) {
    List<Hit<T>> hits = List.of();
    for (var start : starts.of(morphology.form(tokens.get(at)))) {
      var entry = start.entry;
      var hit =
          isForm(entry.form, start.reading, tokens, at)
              ? follow(entry, tokens, at, start.reading.clitics())
              : null;
      if (hit != null) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(hit);
      }
    }
    if (hits.size() > 1) {
      hits.sort(Comparator.comparingInt(hit -> -hit.words().size()));
    }
    return hits;
  }

  private List<Start<T>> starts(String form) {
    var found = new ArrayList<Start<T>>();
    for (var reading : morphology.words(form)) {
      for (var entry : byFirstForm.getOrDefault(reading.form(), List.of())) {
        found.add(new Start<>(reading, entry));
      }
    }
    return List.copyOf(found);
  }

  private boolean isForm(Form form, Reading reading, List<Token> tokens, int at) {
    var tense = form.tense();
    return tense == null || morphology.canBeVerb(reading, tense, tokens, at);
  }

  private @Nullable Hit<T> follow(Entry<T> entry, List<Token> tokens, int at, String clitics) {
    var elements = entry.pattern.elements();
    if (elements.size() == 1) {
      return new Hit<>(entry.value, List.of(at), entry.form.tense(), clitics);
    }
    var words = new ArrayList<Integer>(elements.size());
    words.add(at);
    var gap = 0;
    for (var k = 1; k < elements.size(); k++) {
      var element = elements.get(k);
      if (element.forms() == null) {
        gap = element.gap();
        continue;
      }
      var next = next(element, tokens, words.getLast() + 1, gap);
      if (next < 0) {
        return null;
      }
      words.add(next);
      gap = 0;
    }
    return new Hit<>(entry.value, words, entry.form.tense(), clitics);
  }

  private int next(Pattern.Element element, List<Token> tokens, int from, int gap) {
    var left = gap;
    for (var i = from; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION) {
        if (HARD.contains(token.name())) {
          return -1;
        }
        continue;
      }
      for (var reading : morphology.words(token)) {
        if (element.holds(reading.form())) {
          return i;
        }
      }
      if (left-- == 0) {
        return -1;
      }
    }
    return -1;
  }
}
