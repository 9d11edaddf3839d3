package org.truceline.text;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.regex.Pattern;

/// Finds where from, and through which agency, a report says it comes: "CAIRO (AP) —", «دمشق -
/// رويترز:».
final class Dateline {

  private static final int LONGEST = 90;

  private final Pattern pattern;

  Dateline(String language) {
    var agencies =
        Table.readIfPresent("lexicon/%s/boilerplate.tsv".formatted(language), "kind", "text")
            .stream()
            .filter(row -> "agency".equals(row.cell("kind")))
            .map(row -> row.cell("text"))
            .sorted(Comparator.comparingInt(text -> -text.length()))
            .map(text -> Pattern.quote(text).replace(" ", "\\E\\s+\\Q"))
            .collect(joining("|"));
    pattern = pattern(agencies.isEmpty() ? "(?!)" : "(?:" + agencies + ")\\.?");
  }

  private static Pattern pattern(String agency) {
    var place = "[\"«“]?\\p{L}[\\p{L}\\p{M}\\p{Nd} .,،/'’-]{1,45}?";
    var agencies = agency + "(?:\\s*[,،/-]\\s*" + agency + ")*";
    return Pattern.compile(
        place
            + "(?:\\s*[(\\[]\\s*"
            + agencies
            + "\\s*[)\\]]\\s*[-–—:]+|\\s*[-–—]\\s*"
            + agencies
            + "\\s*[-–—:]+)\\s+",
        Pattern.CASE_INSENSITIVE);
  }

  /// Where what a paragraph reports begins: its own beginning if it has no dateline.
  int end(String text, int begin, int end) {
    var last = Math.min(end, begin + LONGEST);
    if (!hasMarks(text, begin, last)) {
      return begin;
    }
    var matcher = pattern.matcher(text).region(begin, last);
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  /// Whether a dash or a colon stands before a space, as at a dateline's end, and a dash or a
  /// bracket before that: the pattern need not try the many paragraphs without them.
  private static boolean hasMarks(String text, int begin, int end) {
    var isOpen = false;
    for (var i = begin; i + 1 < end; i++) {
      switch (text.charAt(i)) {
        case '-', '–', '—', ':' -> {
          if (isOpen && Character.isWhitespace(text.charAt(i + 1))) {
            return true;
          }
          isOpen |= text.charAt(i) != ':';
        }
        case '(', '[' -> isOpen = true;
        default -> {}
      }
    }
    return false;
  }
}
