package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Pattern.Form;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// Many patterns, looked up by the forms that their first element may take. The elements after it
/// are numbered: a word knows the numbers of those that it may stand for.
public final class Patterns<T> {

  private static final Set<String> HARD = Set.of(".", ";", "!", "?", ":", "…");

  private final Morphology morphology;
  private final int startTable;
  private final int laterTable;
  private final Map<String, List<Entry<T>>> byFirstForm = new HashMap<>();
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Map<String, BitSet> byLaterForm = new HashMap<>();
  private final Function<Word, Starts<T>> starts = this::starts;
  private final Function<Word, BitSet> later = this::later;
  private final Starts<T> nothing = Starts.of(List.of());
  private final BitSet noNumbers = new BitSet();

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

  /// @param number what tells its forms from those of others
  /// @param gap how many tokens may stand before it
  private record Later(int number, int gap) {}

  /// A reading of a word and a pattern that begins with it.
  private record Start<T>(Reading reading, Entry<T> entry) {

    /// Whether the word after it must be one of its own.
    boolean isAdjacent() {
      return entry.second != null && entry.second.gap == 0;
    }
  }

  /// What begins with a word, the pattern of most words first.
  ///
  /// @param others without those that need the next word
  /// @param next the numbers that the next word must have one of for any of these
  private record Starts<T>(List<Start<T>> all, List<Start<T>> others, BitSet next) {

    static <T> Starts<T> of(List<Start<T>> all) {
      var next = new BitSet();
      for (var start : all) {
        if (start.entry.second != null && start.isAdjacent()) {
          next.set(start.entry.second.number);
        }
      }
      return new Starts<>(
          List.copyOf(all), all.stream().filter(start -> !start.isAdjacent()).toList(), next);
    }
  }

  Patterns(Vocabulary vocabulary) {
    this.morphology = vocabulary.morphology();
    this.startTable = vocabulary.newTable();
    this.laterTable = vocabulary.newTable();
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
  }

  void add(String text, T value) {
    var elements = Pattern.of(text, morphology).elements();
    var rest = elements.stream().skip(1).map(this::later).toList();
    elements
        .getFirst()
        .forms()
        .forEach((word, form) ->
            byFirstForm
                .computeIfAbsent(word, w -> new ArrayList<>(1))
                .add(Entry.of(rest, form, value)));
  }

  private Later later(Pattern.Element element) {
    var forms = element.forms().keySet();
    var number = numbers.computeIfAbsent(forms, any -> numbers.size());
    for (var form : forms) {
      byLaterForm.computeIfAbsent(form, any -> new BitSet()).set(number);
    }
    return new Later(number, element.gap());
  }

  /// What begins at a token, the pattern of most words first.
  public List<Hit<T>> at(Wording text, int at) {
    List<Hit<T>> hits = List.of();
    var starts = starts(text, at);
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
  private List<Start<T>> starts(Wording text, int at) {
    var starts = text.word(at).in(startTable, this.starts);
    return starts.all.size() == starts.others.size() || mayFollow(starts.next, text, at + 1)
        ? starts.all
        : starts.others;
  }

  private boolean mayFollow(BitSet numbers, Wording text, int at) {
    return at < text.size()
        && (text.token(at).kind() == Token.Kind.PUNCTUATION
            || text.word(at).in(laterTable, later).intersects(numbers));
  }

  private Starts<T> starts(Word word) {
    var all = all(word);
    return all.isEmpty() ? nothing : Starts.of(all);
  }

  private List<Start<T>> all(Word word) {
    var all = new ArrayList<Start<T>>();
    for (var reading : word.words()) {
      for (var entry : byFirstForm.getOrDefault(reading.form(), List.of())) {
        all.add(new Start<>(reading, entry));
      }
    }
    all.sort(Comparator.comparingInt(start -> -start.entry.words()));
    return all;
  }

  /// The numbers of the elements that a word may stand for.
  private BitSet later(Word word) {
    var numbers = new BitSet();
    for (var reading : word.words()) {
      numbers.or(byLaterForm.getOrDefault(reading.form(), noNumbers));
    }
    return numbers.isEmpty() ? noNumbers : numbers;
  }

  private @Nullable Hit<T> hit(Start<T> start, Wording text, int at) {
    var entry = start.entry;
    var second = entry.second == null ? at : next(entry.second, text, at + 1);
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
      var next = next(element, text, words.getLast() + 1);
      if (next < 0) {
        return List.of();
      }
      words.add(next);
    }
    return words;
  }

  /// The first token from one on for which an element stands, -1 where only others do.
  private int next(Later element, Wording text, int from) {
    var left = element.gap;
    for (var i = from; i < text.size(); i++) {
      if (text.word(i).in(laterTable, later).get(element.number)) {
        return i;
      }
      if (text.token(i).kind() != Token.Kind.PUNCTUATION) {
        if (left-- == 0) {
          return -1;
        }
      } else if (HARD.contains(text.token(i).name())) {
        return -1;
      }
    }
    return -1;
  }
}
