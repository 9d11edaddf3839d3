package org.truceline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// As many articles as are wanted, in both languages, each different and always the same: sentences
/// of our own with other names, places and days in them.
public final class GeneratedArticles {

  /// Whom and what they name, in one language.
  public interface Cast {

    String actor(Random random);

    String place(Random random);
  }

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 4000;
  private static final int SENTENCES = 7;

  private static final Map<String, Cast> FEW =
      Map.of(
          "en",
          new Few(
              List.of(
                  "Russia",
                  "Turkey",
                  "Iran",
                  "Israel",
                  "Jordan",
                  "Egypt",
                  "Saudi Arabia",
                  "France",
                  "Jaysh al-Islam",
                  "Hezbollah"),
              List.of(
                  "Idlib",
                  "Daraa",
                  "Douma",
                  "Aleppo",
                  "Hodeidah",
                  "Tripoli",
                  "Sirte",
                  "Homs",
                  "Hama")),
          "ar",
          new Few(
              List.of(
                  "روسيا",
                  "تركيا",
                  "إيران",
                  "إسرائيل",
                  "السعودية",
                  "فرنسا",
                  "فصائل المعارضة",
                  "جيش الإسلام"),
              List.of("إدلب", "درعا", "دوما", "حلب", "الحديدة", "طرابلس", "سرت", "حمص", "حماة")));

  private static final Tongue ENGLISH =
      new Tongue(
          "en",
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          List.of(
              "{a} shelled {p} on {d}.",
              "{a} and {b} signed a ceasefire agreement in {p} on {d}.",
              "{a} and {b} held talks in {p} on {d}.",
              "{a} accused {b} of shelling {p} on {d}.",
              "Clashes broke out between {a} and {b} in {p} on {d}.",
              "{a} delivered aid to {p} on {d}.",
              "An airstrike by {a} hit {p} on {d}.",
              "{a} denied that it had shelled {p} on {d}.",
              "{a} deployed observers in {p} on {d} under the agreement with {b}.",
              "{a} is an ally of {b}, and its troops withdrew from {p} on {d}."));

  private static final Tongue ARABIC =
      new Tongue(
          "ar",
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-EG-u-nu-latn")),
          List.of(
              "قصفت {a} مدينة {p} في {d}.",
              "وقعت {a} و{b} اتفاقاً لوقف إطلاق النار في {p} في {d}.",
              "أجرت {a} و{b} محادثات في {p} في {d}.",
              "اتهمت {a} {b} بقصف {p} في {d}.",
              "اندلعت اشتباكات بين {a} و{b} في {p} في {d}.",
              "أدخلت {a} مساعدات إلى {p} في {d}.",
              "نفت {a} أنها قصفت {p} في {d}.",
              "أعلنت {a} وقفاً لإطلاق النار في {p} في {d}.",
              "سحبت {a} قواتها من {p} في {d} بعد اتفاق مع {b}."));

  private GeneratedArticles() {}

  /// One of them, as a line of NDJSON without its end; few are in it, so that many tell the same.
  public static String line(int number) {
    return line(number, FEW);
  }

  /// One of them with others in it.
  ///
  /// @param casts by language
  public static String line(int number, Map<String, ? extends Cast> casts) {
    var random = new Random(number * 31L + 7);
    var tongue = number % 2 == 0 ? ENGLISH : ARABIC;
    var cast = Objects.requireNonNull(casts.get(tongue.language()));
    var day = FIRST.plusDays(random.nextInt(DAYS));
    var article = JSON.createObjectNode();
    article.put("url", "https://generated.example/" + number);
    article.put("title", tongue.sentence(cast, random, day).replace(".", ""));
    article.put("text", text(tongue, cast, random, day) + " (" + number + ")");
    article.put("publisher", "Generated " + random.nextInt(40));
    article.put("language", tongue.language());
    article.put("publishedAt", day.plusDays(1).toString());
    return JSON.writeValueAsString(article);
  }

  /// So many of them, from the first on, a line each.
  public static String lines(int count) {
    return IntStream.range(0, count)
        .mapToObj(GeneratedArticles::line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String text(Tongue tongue, Cast cast, Random random, LocalDate day) {
    return IntStream.range(0, SENTENCES)
        .mapToObj(_ -> tongue.sentence(cast, random, day.minusDays(random.nextInt(30))))
        .collect(Collectors.joining(" "));
  }

  private static String any(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private record Few(List<String> actors, List<String> places) implements Cast {

    @Override
    public String actor(Random random) {
      return any(actors, random);
    }

    @Override
    public String place(Random random) {
      return any(places, random);
    }
  }

  private record Tongue(String language, DateTimeFormatter days, List<String> sentences) {

    String sentence(Cast cast, Random random, LocalDate day) {
      var first = cast.actor(random);
      var second = cast.actor(random);
      while (second.equals(first)) {
        second = cast.actor(random);
      }
      return any(sentences, random)
          .replace("{a}", first)
          .replace("{b}", second)
          .replace("{p}", cast.place(random))
          .replace("{d}", days.format(day));
    }
  }
}
