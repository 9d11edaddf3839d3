package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.text.NameForms;
import org.truceline.text.Skeleton;
import org.truceline.text.Token;
import org.truceline.text.Tokenizer;

/// What is searched for, in the forms in which the indexes can look it up.
///
/// @param sounds the skeletons of its words, for the full-text index
/// @param quoted the words as they may stand in a sentence, for the full-text index
record Sought(
    String folded,
    List<String> beginnings,
    List<String> words,
    List<String> skeletons,
    List<String> sounds,
    String quoted,
    @Nullable OffsetDateTime knownAt) {

  private static final int MOST_WORDS = 20;
  private static final int MOST_SKELETONS = 32;

  /// Fewer consonants fit too much: a whole name of one, or of a word within a name of two.
  private static final int FEWEST_CONSONANTS = 2;

  private static final int FEWEST_WITHIN = 3;

  static Sought of(String q, @Nullable OffsetDateTime knownAt) {
    var words = NameForms.words(q).stream().limit(MOST_WORDS).toList();
    var readings = Skeleton.readings(q).stream().limit(MOST_WORDS).toList();
    return new Sought(
        NameForms.folded(q),
        NameForms.beginnings(q),
        words.isEmpty() ? List.of() : List.of(required(words)),
        skeletons(readings),
        sounds(readings),
        required(surfaces(q)),
        knownAt);
  }

  private static List<String> surfaces(String q) {
    return Tokenizer.tokens(q).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .map(Token::surface)
        .limit(MOST_WORDS)
        .toList();
  }

  private static List<String> skeletons(List<List<String>> readings) {
    var all = List.of("");
    for (var word : readings) {
      all =
          all.stream()
              .flatMap(begun -> word.stream().map(reading -> (begun + " " + reading).strip()))
              .limit(MOST_SKELETONS)
              .toList();
    }
    return all.stream()
        .filter(skeleton -> skeleton.replace(" ", "").length() >= FEWEST_CONSONANTS)
        .toList();
  }

  private static List<String> sounds(List<List<String>> readings) {
    var consonants = readings.stream().mapToInt(word -> word.getFirst().length()).sum();
    return consonants < FEWEST_WITHIN
        ? List.of()
        : List.of(readings.stream().map(Sought::any).collect(Collectors.joining(" ")));
  }

  private static String any(List<String> word) {
    return word.stream().map(Sought::escaped).collect(Collectors.joining(" ", "+(", ")"));
  }

  /// A query of the full-text index for all of some words. In small letters none of them is one of
  /// its operators.
  private static String required(List<String> words) {
    return words.stream()
        .map(word -> "+" + escaped(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  /// A word with all that Lucene's query syntax could take for its own made literal.
  static String escaped(String word) {
    return word.codePoints()
        .mapToObj(c -> (Character.isLetterOrDigit(c) ? "" : "\\") + Character.toString(c))
        .collect(Collectors.joining());
  }

  /// Whether there is a letter or digit to look for.
  boolean isAnything() {
    return !folded.isEmpty();
  }

  Map<String, @Nullable Object> parameters() {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("knownAt", knownAt);
    parameters.put("folded", folded);
    parameters.put("beginnings", beginnings);
    parameters.put("words", words);
    parameters.put("skeletons", skeletons);
    parameters.put("sounds", sounds);
    return parameters;
  }
}
