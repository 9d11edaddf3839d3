package org.truceline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns the letters of a word into its consonants, by `lexicon/sounds.tsv`.
final class Sounds {

  private static final int LONGEST = 3;
  private static final int MOST = 12;
  private static final String SILENT = "-";

  private record Letters(List<String> first, List<String> later, List<String> last) {}

  private final Map<String, Letters> byLetters = new HashMap<>();

  Sounds() {
    for (var row : Table.read("lexicon/sounds.tsv", "letters", "first", "later", "last")) {
      var later = sounds(row.cell("later"));
      var last = row.cell("last");
      byLetters.put(
          row.cell("letters"),
          new Letters(sounds(row.cell("first")), later, last.isEmpty() ? later : sounds(last)));
    }
  }

  private static List<String> sounds(String cell) {
    return Arrays.stream(cell.split("\\|")).map(sound -> sound.replace(SILENT, "")).toList();
  }

  /// The first of the ways to read a word.
  String likeliest(String word) {
    var reading = new StringBuilder(word.length());
    for (var at = 0; at < word.length(); ) {
      var length = length(word, at);
      reading.append(alternatives(word, at, length).getFirst());
      at += length;
    }
    return withoutDoubles(reading);
  }

  /// The ways to read a word, the likeliest first.
  List<String> of(String word) {
    var readings = List.of("");
    for (var at = 0; at < word.length(); ) {
      var length = length(word, at);
      readings = extended(readings, alternatives(word, at, length));
      at += length;
    }
    return readings.stream().map(Sounds::withoutDoubles).distinct().toList();
  }

  private int length(String word, int at) {
    for (var length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
      if (byLetters.containsKey(word.substring(at, at + length))) {
        return length;
      }
    }
    return 1;
  }

  private List<String> alternatives(String word, int at, int length) {
    var written = word.substring(at, at + length);
    @Nullable Letters letters = byLetters.get(written);
    if (letters == null) {
      return List.of(Character.isDigit(written.charAt(0)) ? written : "");
    }
    return at == 0
        ? letters.first()
        : at + length == word.length() ? letters.last() : letters.later();
  }

  private static List<String> extended(List<String> readings, List<String> alternatives) {
    var extended = new ArrayList<String>(readings.size() * alternatives.size());
    for (var alternative : alternatives) {
      for (var reading : readings) {
        if (extended.size() < MOST) {
          extended.add(reading + alternative);
        }
      }
    }
    return extended;
  }

  /// A doubled consonant is not always written so, and in Arabic never.
  private static String withoutDoubles(CharSequence consonants) {
    var single = new StringBuilder(consonants.length());
    for (var i = 0; i < consonants.length(); i++) {
      var consonant = consonants.charAt(i);
      if (i == 0 || consonant != consonants.charAt(i - 1) || Character.isDigit(consonant)) {
        single.append(consonant);
      }
    }
    return single.toString();
  }
}
