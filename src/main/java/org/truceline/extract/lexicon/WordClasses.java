package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.truceline.text.Table.Row;

/// Words that do the same in many patterns: `lexicon/<code>/classes.tsv`. `v:rush .3 @troops` is
/// read whoever they are that are rushed.
final class WordClasses {

  private static final String MARK = "@";

  private final Map<String, List<String>> members = new HashMap<>();

  private WordClasses() {}

  /// @param rows a class may name those above it
  static WordClasses of(List<Row> rows) {
    var classes = new WordClasses();
    for (var row : rows) {
      var words = row.list("words").stream().flatMap(word -> classes.members(word).stream());
      if (classes.members.put(row.text("class"), words.distinct().toList()) != null) {
        throw row.bad("class");
      }
    }
    return classes;
  }

  /// A pattern with the words of its classes: in one choice those of one word, beside them a
  /// pattern for each that has several.
  ///
  /// @throws IllegalArgumentException where a class is not known
  List<String> spelled(String pattern) {
    var spelled = List.of("");
    for (var part : pattern.strip().split("\\s+", -1)) {
      var choices = choices(part);
      spelled =
          spelled.stream()
              .flatMap(begun -> choices.stream().map(choice -> (begun + " " + choice).strip()))
              .toList();
    }
    return spelled;
  }

  private List<String> choices(String part) {
    var words = new LinkedHashSet<String>();
    var phrases = new LinkedHashSet<String>();
    for (var choice : part.split(";", -1)) {
      for (var word : members(choice)) {
        (word.contains(" ") ? phrases : words).add(word);
      }
    }
    var choices = new ArrayList<>(phrases);
    if (!words.isEmpty()) {
      choices.add(String.join(";", words));
    }
    return choices;
  }

  private List<String> members(String word) {
    if (!word.startsWith(MARK)) {
      return List.of(word);
    }
    var known = members.get(word.substring(MARK.length()));
    if (known == null) {
      throw new IllegalArgumentException("no class '" + word + "'");
    }
    return known;
  }
}
