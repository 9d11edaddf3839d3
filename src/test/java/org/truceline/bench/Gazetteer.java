package org.truceline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.model.Article;
import org.truceline.model.Facts;
import org.truceline.model.Field;
import org.truceline.model.Place;
import org.truceline.model.PublicationTime;

/// Articles that name many places and tell nothing of them, so that a graph holds as many names as
/// are wanted. Each place has a name in each language and one more spelling.
final class Gazetteer {

  static final int NAMES_A_PLACE = 3;

  private static final int PLACES = 200;
  private static final long STEP = 7_919;
  private static final String[] LATIN = {
    "ba", "ti", "ja", "hu", "da", "ri", "zu", "sa", "shi", "fa", "qa", "ki", "la", "mu", "na", "wa",
    "yi", "ru", "ma", "sal", "hab", "nur", "din", "kar"
  };
  private static final String[] ARABIC = {
    "با", "تي", "جا", "حو", "دا", "ري", "زو", "سا", "شي", "فا", "قا", "كي", "لا", "مو", "نا", "وا",
    "يي", "رو", "ما", "سال", "حاب", "نور", "دين", "كار"
  };
  private static final long MOST = (long) Math.pow(LATIN.length, 5);

  private Gazetteer() {}

  /// What one of the places is called in English.
  static String name(int place) {
    return name(place, LATIN);
  }

  /// Articles that give so many names together.
  static List<Facts> articles(int names) {
    var articles = new ArrayList<Facts>();
    for (int first = 0; first < names / NAMES_A_PLACE; first += PLACES) {
      articles.add(article(first, Math.min(names / NAMES_A_PLACE, first + PLACES)));
    }
    return articles;
  }

  private static Facts article(int first, int end) {
    var text = "A list of places, from number %d on.".formatted(first);
    var article =
        new Article(
            "article:gazetteer-" + first,
            "https://example.org/gazetteer-" + first,
            "Gazetteer",
            text,
            "en",
            "Gazetteer",
            PublicationTime.parse("2011-01-01"));
    var places = new ArrayList<Place>();
    var aliases = new TreeMap<String, Map<String, List<String>>>();
    for (int i = first; i < end; i++) {
      var name = name(i);
      var id = "place:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
      places.add(
          new Place(
              id,
              name,
              Map.of("en", name, "ar", name(i, ARABIC)),
              33.0,
              36.0,
              List.of(article.span(Field.TEXT, 0, 6))));
      aliases.put(id, Map.of("en", List.of(name.replace('a', 'e'))));
    }
    return new Facts(
        article, List.of(), places, List.of(), List.of(), List.of(), List.of(), List.of(), aliases);
  }

  private static String name(int place, String[] syllables) {
    var name = new StringBuilder();
    long rest = (place * STEP + 1) % MOST;
    for (int i = 0; i < 5; i++) {
      var syllable = syllables[(int) (rest % syllables.length)];
      rest /= syllables.length;
      name.append(i == 3 ? " " : "").append(i % 3 == 0 ? capitalised(syllable) : syllable);
    }
    return name.toString();
  }

  private static String capitalised(String word) {
    return Character.toTitleCase(word.charAt(0)) + word.substring(1);
  }
}
