package org.truceline.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells a text's language by its script, then by frequent words and by letters that few languages
/// have. What the dictionary of languages does not hold is `und`.
final class Languages {

  private static final int SAMPLE = 2_000;
  private static final int WORD = 3;
  private static final int LETTER = 1;
  private static final String UNKNOWN = "und";

  /// The scripts of Latin and Arabic letters, null for what is none: asked for each character, they
  /// are kept.
  private static final @Nullable UnicodeScript[] USUAL =
      IntStream.range(0, 0x700).mapToObj(Languages::script).toArray(UnicodeScript[]::new);

  private record Language(int index, String code, UnicodeScript script) {}

  private final List<Language> languages = new ArrayList<>();
  private final Map<String, List<Language>> byWord = new HashMap<>();
  private final Map<Character, List<Language>> byLetter = new HashMap<>();
  private final BitSet letters = new BitSet();

  Languages() {
    for (var row : Table.read("lexicon/languages.tsv", "code", "script", "words", "letters")) {
      var script = UnicodeScript.forName(row.cell("script"));
      var language = new Language(languages.size(), row.cell("code"), script);
      languages.add(language);
      for (var letter : row.cell("letters").toCharArray()) {
        letters.set(letter);
        byLetter.computeIfAbsent(letter, any -> new ArrayList<>(1)).add(language);
      }
      for (var word : Set.copyOf(Arrays.asList(row.cell("words").split(" ", -1)))) {
        byWord.computeIfAbsent(word, any -> new ArrayList<>(1)).add(language);
      }
    }
  }

  List<String> codes() {
    return languages.stream().map(Language::code).toList();
  }

  /// @param paragraphs the tokens of the text
  String of(String title, List<Token> titleTokens, String text, List<List<Token>> paragraphs) {
    var sample = sample(title, text);
    var script = mainScript(sample);
    var scores = new int[languages.size()];
    addLetters(scores, sample);
    addWords(scores, titleTokens, SAMPLE);
    for (var tokens : paragraphs) {
      addWords(scores, tokens, SAMPLE - title.length());
    }
    return best(script, scores);
  }

  private static String sample(String title, String text) {
    var both = title + "\n" + text.substring(0, Math.min(SAMPLE, text.length()));
    return both.length() <= SAMPLE ? both : both.substring(0, SAMPLE);
  }

  private String best(UnicodeScript script, int[] scores) {
    @Nullable Language best = null;
    for (var language : languages) {
      // the first of a script is its most usual language: it wins a tie
      if (language.script() == script
          && (best == null || scores[language.index()] > scores[best.index()])) {
        best = language;
      }
    }
    return best == null ? UNKNOWN : best.code();
  }

  private void addLetters(int[] scores, String sample) {
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (letters.get(c)) {
        for (var language : byLetter.getOrDefault(c, List.of())) {
          scores[language.index()] += LETTER;
        }
      }
    }
  }

  private void addWords(int[] scores, List<Token> tokens, int end) {
    for (var token : tokens) {
      if (token.begin() >= end) {
        break;
      }
      var spoken = byWord.get(token.name());
      if (spoken != null) {
        spoken.forEach(language -> scores[language.index()] += WORD);
      }
    }
  }

  private static @Nullable UnicodeScript script(int c) {
    return Character.isLetter(c) ? UnicodeScript.of(c) : null;
  }

  private static UnicodeScript mainScript(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    var run = UnicodeScript.UNKNOWN;
    int length = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      var script = c < USUAL.length ? USUAL[c] : script(c);
      if (script != null && script != run) {
        counts.merge(run, length, Integer::sum);
        run = script;
        length = 0;
      }
      length += script == null ? 0 : 1;
    }
    counts.merge(run, length, Integer::sum);
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }
}
