package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Pattern.Form;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Many patterns, looked up by the forms that their first element may take.
public final class Patterns<T> {

  private final Morphology morphology;
  private final int table;
  private final Map<String, List<Entry<T>>> byFirstForm = new HashMap<>();
  private final Function<Word, List<Start<T>>> starts = this::starts;

  private record Entry<T>(Pattern pattern, Form form, T value) {}

  /// A reading of a word and a pattern that begins with it.
  private record Start<T>(Reading reading, Entry<T> entry) {

    int words() {
      return entry.pattern.elements().size();
    }
  }

  Patterns(Vocabulary vocabulary) {
    this.morphology = vocabulary.morphology();
    this.table = vocabulary.newTable();
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
    pattern
        .elements()
        .getFirst()
        .forms()
        .forEach((word, form) ->
            byFirstForm
                .computeIfAbsent(word, w -> new ArrayList<>(1))
                .add(new Entry<>(pattern, form, value)));
  }

  /// What begins at a token, the pattern of most words first.
  public List<Hit<T>> at(Wording text, int at) {
    List<Hit<T>> hits = List.of();
    for (var start : text.word(at).starts(table, starts)) {
      var hit = hit(start, text, at);
      if (hit != null) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(hit);
      }
    }
    return hits;
  }

  /// The pattern of most words first.
  private List<Start<T>> starts(Word word) {
    var found = new ArrayList<Start<T>>();
    for (var reading : word.words()) {
      for (var entry : byFirstForm.getOrDefault(reading.form(), List.of())) {
        found.add(new Start<>(reading, entry));
      }
    }
    found.sort(Comparator.comparingInt(start -> -start.words()));
    return List.copyOf(found);
  }

  private @Nullable Hit<T> hit(Start<T> start, Wording text, int at) {
    var tense = start.entry.form.tense();
    if (tense != null && !morphology.canBeVerb(start.reading, tense, text, at)) {
      return null;
    }
    var words = words(start.entry.pattern.elements(), text, at);
    return words.isEmpty()
        ? null
        : new Hit<>(start.entry.value, words, tense, start.reading.clitics());
  }

  /// The tokens for which the elements stand, none where one has no token.
  private static List<Integer> words(List<Pattern.Element> elements, Wording text, int at) {
    if (elements.size() == 1) {
      return List.of(at);
    }
    var second = elements.get(1).next(text, at + 1);
    if (second < 0 || elements.size() == 2) {
      return second < 0 ? List.of() : List.of(at, second);
    }
    var words = new ArrayList<Integer>(elements.size());
    words.add(at);
    words.add(second);
    for (var element : elements.subList(2, elements.size())) {
      var next = element.next(text, words.getLast() + 1);
      if (next < 0) {
        return List.of();
      }
      words.add(next);
    }
    return words;
  }
}
