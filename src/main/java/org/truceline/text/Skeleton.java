package org.truceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is left of a name when it is heard rather than read: its words' consonants in Latin
/// letters, the same for Arabic letters and for the ways to write these in Latin ones, as far as
/// that goes. Douma, Duma and دوما are all `dm`; Houthi, Huthi and حوثي are `ht`. Vowels count for
/// nothing, so Homs and Hamas are alike.
public final class Skeleton {

  private static final Sounds SOUNDS = new Sounds();
  private static final Pattern SERVANT =
      Pattern.compile("(abd)(?:u|e|a|o|ou)(?:l(?!lah)|[rsdnztj](?=[rsdnztj]))(\\p{L}*)");
  private static final Pattern ARABIC_SERVANT = Pattern.compile("(عبد)ال(?!له)(\\p{L}{2,})");
  private static final Pattern GOD = Pattern.compile("(?:[aeou]?l?lah|الله|لله)(\\p{L}*)");
  private static final Pattern GLUED_ARTICLE = Pattern.compile("[ae]l(?=\\p{L}{4,})");

  private Skeleton() {}

  /// The skeleton that a name is stored with, its words apart.
  public static String of(String name) {
    return spoken(name).stream()
        .map(SOUNDS::likeliest)
        .filter(sound -> !sound.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// The sounds of the first word and the last, which names that leave out one between share.
  ///
  /// @param skeleton of the whole name
  public static String outline(String skeleton) {
    var first = skeleton.indexOf(' ');
    var last = skeleton.lastIndexOf(' ');
    return first == last ? skeleton : skeleton.substring(0, first) + skeleton.substring(last);
  }

  /// For each word of a name that is looked for, the skeletons that it may be stored with: a Latin
  /// g may stand for غ, ج or ق.
  public static List<List<String>> readings(String name) {
    return spoken(name).stream()
        .map(Skeleton::readingsOfWord)
        .filter(readings -> !readings.isEmpty())
        .toList();
  }

  private static List<String> readingsOfWord(String word) {
    var readings = new ArrayList<>(SOUNDS.of(word));
    var article = GLUED_ARTICLE.matcher(word);
    if (article.lookingAt()) {
      readings.addAll(SOUNDS.of(word.substring(article.end())));
    }
    return readings.stream().filter(reading -> !reading.isEmpty()).distinct().toList();
  }

  /// The words as they are spoken: without articles, `Abd al-Rahman`, `Abdulrahman` and «عبدالرحمن»
  /// cut at the same place, and God's name one with the word before.
  private static List<String> spoken(String name) {
    var words = new ArrayList<String>();
    for (var word : NameForms.spoken(name)) {
      var god = GOD.matcher(word);
      if (god.matches() && !words.isEmpty()) {
        words.add(words.removeLast() + (isArabic(word) ? "له" : "lah") + god.group(1));
      } else {
        words.addAll(parts(word));
      }
    }
    return words;
  }

  private static List<String> parts(String word) {
    var servant = (isArabic(word) ? ARABIC_SERVANT : SERVANT).matcher(word);
    if (servant.matches()) {
      return servant.group(2).isEmpty()
          ? List.of(servant.group(1))
          : List.of(servant.group(1), servant.group(2));
    }
    return List.of(
        switch (word) {
          case "ibn", "ben" -> "bin";
          case "ابن" -> "بن";
          default -> word;
        });
  }

  private static boolean isArabic(String word) {
    return Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
  }
}
