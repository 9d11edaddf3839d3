package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.LaterWords.Later;
import org.truceline.extract.lexicon.Pattern.Form;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Many patterns, looked up by the forms that their first element may take.
public final class Patterns<T> {

  private final Morphology morphology;
  private final int table;
  private final LaterWords later;
  private final Map<String, List<Entry<T>>> byFirstForm = new HashMap<>();
  private final Function<Word, Starts<T>> find = this::find;
  private final Starts<T> nothing = Starts.of(List.of());

  /// @param second the element after the first, null where there is none
  /// @param others those after it
  private record Entry<T>(@Nullable Later second, List<Later> others, Form form, T value) {

    static <T> Entry<T> of(List<Later> rest, Form form, T value) {
      return rest.isEmpty()
          ? new Entry<>(null, List.of(), form, value)
          : new Entry<>(rest.getFirst(), rest.subList(1, rest.size()), form, value);
    }

    int words() {
      return second == null ? 1 : 2 + others.size();
    }
  }

  /// A reading of a word and a pattern that begins with it.
  private record Start<T>(Reading reading, Entry<T> entry) {

    /// Whether it needs one next word.
    boolean isAdjacent() {
      return entry.second != null && entry.second.gap() == 0;
    }
  }

  /// What begins with a word, the pattern of most words first.
  ///
  /// @param others without those that need one next word
  /// @param next the numbers of all such words
  private record Starts<T>(List<Start<T>> all, List<Start<T>> others, BitSet next) {

    static <T> Starts<T> of(List<Start<T>> all) {
      var next = new BitSet();
      for (var start : all) {
        if (start.entry.second != null && start.isAdjacent()) {
          next.set(start.entry.second.number());
        }
      }
      return new Starts<>(all, all.stream().filter(start -> !start.isAdjacent()).toList(), next);
    }
  }

  Patterns(Vocabulary vocabulary) {
    this.morphology = vocabulary.morphology();
    this.table = vocabulary.newTable();
    this.later = vocabulary.later();
  }

  /// A pattern in a text.
  ///
  /// @param first the first of its tokens
  /// @param last the last of them
  /// @param words the tokens that its elements stand for, in order
  /// @param tense of its verb, null where it has none
  /// @param clitics what was cut before its first word
  public record Hit<T>(
      T value, int first, int last, List<Integer> words, @Nullable Tense tense, String clitics) {

    public Hit {
      words = List.copyOf(words);
    }

    /// Whether its first word is written together with an `and`.
    public boolean isJoined() {
      return Clitics.isJoined(clitics);
    }

    /// Whether its first word is written together with the preposition for whom or for what.
    public boolean isTo() {
      return Clitics.isTo(clitics);
    }

    /// Whether its first word is written together with the one by what.
    public boolean isBy() {
      return Clitics.isBy(clitics);
    }
  }

  void add(String text, T value) {
    var elements = Pattern.of(text, morphology).elements();
    var rest = elements.stream().skip(1).map(later::add).toList();
    elements
        .getFirst()
        .forms()
        .forEach((word, form) ->
            byFirstForm
                .computeIfAbsent(word, w -> new ArrayList<>(1))
                .add(Entry.of(rest, form, value)));
  }

  /// What begins at a token, the pattern of most words first.
  public List<Hit<T>> at(Wording text, int at) {
    List<Hit<T>> hits = List.of();
    var begun = text.word(at).in(table, find);
    if (begun.all.isEmpty()) {
      return hits;
    }
    var starts = starts(begun, text, at);
    for (var k = 0; k < starts.size(); k++) {
      var hit = hit(starts.get(k), text, at);
      if (hit != null) {
        hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
        hits.add(hit);
      }
    }
    return hits;
  }

  /// Those that may begin at a token: most need a next word that does not stand there.
  private List<Start<T>> starts(Starts<T> starts, Wording text, int at) {
    return starts.all.size() == starts.others.size() || later.mayStandAt(text, at + 1, starts.next)
        ? starts.all
        : starts.others;
  }

  private Starts<T> find(Word word) {
    var found = new ArrayList<Start<T>>();
    for (var reading : word.words()) {
      for (var entry : byFirstForm.getOrDefault(reading.form(), List.of())) {
        if (entry.form.fits(reading)) {
          found.add(new Start<>(reading, entry));
        }
      }
    }
    found.sort(Comparator.comparingInt(start -> -start.entry.words()));
    return found.isEmpty() ? nothing : Starts.of(List.copyOf(found));
  }

  private @Nullable Hit<T> hit(Start<T> start, Wording text, int at) {
    var entry = start.entry;
    var second = entry.second == null ? at : entry.second.next(text, at + 1, later);
    if (second < 0) {
      return null;
    }
    var tense = entry.form.tense();
    var words =
        tense == null || morphology.canBeVerb(start.reading, tense, text, at)
            ? words(entry, text, at, second)
            : List.<Integer>of();
    return words.isEmpty()
        ? null
        : new Hit<>(entry.value, at, words.getLast(), words, tense, start.reading.clitics());
  }

  /// The tokens for which the elements stand, none where one has no token.
  private List<Integer> words(Entry<T> entry, Wording text, int first, int second) {
    if (entry.others.isEmpty()) {
      return entry.second == null ? List.of(first) : List.of(first, second);
    }
    var words = new ArrayList<Integer>(entry.words());
    words.add(first);
    words.add(second);
    for (var element : entry.others) {
      var next = element.next(text, words.getLast() + 1, later);
      if (next < 0) {
        return List.of();
      }
      words.add(next);
    }
    return words;
  }
}
