package org.truceline.extract;

import java.util.List;
import java.util.Random;

/// Breaks an article as editors, crawlers and attackers do: the same seed breaks it the same way.
final class Mutations {

  private static final List<String> DEBRIS =
      List.of(
          "\"",
          "«",
          "»",
          "(",
          "[",
          "((((\"[",
          ")",
          "“",
          "\uD83D",
          "\uDE00",
          "\u0000",
          "\uFFFF",
          "و",
          "ال",
          "ولل",
          "ـ",
          "ــــ",
          "\u064B",
          "اً",
          "\u200F",
          "\u202B",
          "\u2066",
          "\u200D",
          "\uFEFF",
          "😀",
          "'s",
          "’",
          ".",
          "...",
          "أ.ف.ب.",
          ",",
          "،",
          "\n",
          "\r",
          "\u2028",
          "\t",
          "\u00A0",
          "17",
          "١٧",
          "1,000",
          "12:00",
          "99999999999999999999",
          "<p>",
          "</div><",
          "<!--",
          "&amp;",
          "&#x",
          "<script>",
          "ﻻ",
          "ﷲ",
          "İ",
          "ß",
          "中文",
          "Россия",
          "-",
          "'",
          "%s",
          "$1",
          "\\");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  String of(String article) {
    var text = new StringBuilder(article);
    var changes = 1 + random.nextInt(25);
    for (var i = 0; i < changes && text.length() > 10; i++) {
      change(text);
    }
    return text.toString();
  }

  private void change(StringBuilder text) {
    var at = random.nextInt(text.length());
    var end = Math.min(text.length(), at + 1 + random.nextInt(60));
    switch (random.nextInt(7)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.delete(at, end);
      case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
      case 3 ->
          text.replace(at, end, new StringBuilder(text.substring(at, end)).reverse().toString());
      case 4 ->
          text.insert(at, DEBRIS.get(random.nextInt(DEBRIS.size())).repeat(1 + random.nextInt(5)));
      case 5 -> text.setLength(Math.max(40, at));
      default -> text.setCharAt(at, (char) random.nextInt(0x10000));
    }
  }
}
