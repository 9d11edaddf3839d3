package org.truceline.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells a text's language by its script, then by frequent words and by letters that few languages
/// have. What the dictionary of languages does not hold is `und`.
final class Languages {

  private static final int SAMPLE = 2_000;
  private static final String UNKNOWN = "und";

  private record Language(String code, UnicodeScript script, Set<String> words, String letters) {

    double score(List<Token> tokens, String sample) {
      double hits = tokens.stream().filter(token -> words.contains(token.name())).count();
      return hits + sample.chars().filter(c -> letters.indexOf(c) >= 0).count() / 3.0;
    }
  }

  private final List<Language> languages =
      Table.rows("/lexicon/languages.tsv").stream().map(Languages::language).toList();

  List<String> codes() {
    return languages.stream().map(Language::code).toList();
  }

  String of(String text) {
    var sample = text.substring(0, Math.min(SAMPLE, text.length()));
    var script = mainScript(sample);
    var tokens = Tokenizer.tokens(sample);
    // the first of a script is its most usual language: it wins a tie
    return languages.stream()
        .filter(language -> language.script() == script)
        .sorted(Comparator.comparingDouble(language -> -language.score(tokens, sample)))
        .map(Language::code)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static UnicodeScript mainScript(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  private static Language language(Map<String, String> row) {
    return new Language(
        row.getOrDefault("code", ""),
        UnicodeScript.forName(row.getOrDefault("script", "")),
        Set.copyOf(Arrays.asList(row.getOrDefault("words", "").split(" "))),
        row.getOrDefault("letters", ""));
  }
}
