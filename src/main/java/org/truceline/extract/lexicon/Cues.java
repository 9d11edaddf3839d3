package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.truceline.extract.lexicon.Pattern.Form;
import org.truceline.extract.lexicon.Patterns.Hit;

/// A language's cues. What a word is by itself is worked out once for its form; only phrases and
/// verbs are looked for in each sentence.
public final class Cues {

  private static final Alone NONE = Alone.of(Map.of());

  private final Morphology morphology;
  private final Patterns<Cue> phrases;
  private final int table;
  private final Map<String, List<OneWord>> byForm = new HashMap<>();
  private final Function<Word, Alone> find = this::find;

  private record OneWord(Form form, Cue cue) {}

  /// What a word is by itself, and how it is read for that. Nobody changes it.
  public record Alone(CueBits kinds, Map<Cue, Reading> readings) {

    private static Alone of(Map<Cue, Reading> readings) {
      var kinds = new CueBits(1);
      readings.keySet().forEach(kind -> kinds.add(0, kind));
      return new Alone(kinds, Map.copyOf(readings));
    }

    /// The cue of a kind that a word at a token is.
    public Hit<Cue> hit(Cue kind, int token) {
      var reading = readings.get(kind);
      if (reading == null) {
        throw new IllegalArgumentException("no " + kind + " at " + token);
      }
      return new Hit<>(kind, token, token, List.of(token), null, reading.clitics());
    }
  }

  Cues(Vocabulary vocabulary) {
    this.morphology = vocabulary.morphology();
    this.phrases = new Patterns<>(vocabulary);
    this.table = vocabulary.newTable();
  }

  void add(String text, Cue cue) {
    var elements = Pattern.of(text, morphology).elements();
    var forms = elements.getFirst().forms();
    var isVerb = forms.values().stream().anyMatch(form -> form.tense() != null);
    if (elements.size() > 1 || isVerb) {
      phrases.add(text, cue);
    } else {
      forms.forEach((word, form) ->
          byForm.computeIfAbsent(word, w -> new ArrayList<>(1)).add(new OneWord(form, cue)));
    }
  }

  /// The phrases and verbs that begin at a token, the one of most words first.
  public List<Hit<Cue>> phrases(Wording text, int at) {
    return phrases.at(text, at);
  }

  public Alone alone(Word word) {
    return word.in(table, find);
  }

  /// The plainest reading comes first and stays.
  private Alone find(Word word) {
    var readings = new EnumMap<Cue, Reading>(Cue.class);
    for (var reading : word.words()) {
      for (var one : byForm.getOrDefault(reading.form(), List.of())) {
        if (one.form.fits(reading)) {
          readings.putIfAbsent(one.cue, reading);
        }
      }
    }
    return readings.isEmpty() ? NONE : Alone.of(readings);
  }
}
