package org.truceline.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.model.Precision;
import org.truceline.model.PublicationTime;

/// An article of our own words, and what it states: its lines of `articles-<language>.tsv`.
record GoldArticle(
    String name,
    String language,
    String title,
    String publisher,
    String published,
    String text,
    List<Fact> facts) {

  private static final Extractor EXTRACTOR = new Extractor();

  /// @param kind `event`, `weak`, `relation`, `actor`, `place`, `zone`, `agreement` or `time`
  /// @param quote exactly as it stands in the title or the text
  /// @param surfaces how the article names an entity
  record Fact(String kind, String words, String quote, List<String> surfaces) {

    private static Fact of(String[] cells) {
      var quote = cells[3];
      var surfaces = cells.length < 5 || cells[4].isEmpty() ? quote : cells[4];
      return new Fact(cells[1], cells[2], quote, Arrays.asList(surfaces.split("\\|", -1)));
    }

    boolean isEvent() {
      return kind.equals("event") || kind.equals("weak");
    }

    boolean isWeak() {
      return kind.equals("weak");
    }

    /// Of a time: null where the words fix no date.
    @Nullable String start() {
      var slash = words.indexOf('/');
      return slash < 0 ? null : words.substring(0, slash);
    }

    /// Of a time; a clock time counts as its day.
    Precision precision() {
      var slash = words.indexOf('/');
      var precision =
          slash < 0
              ? Precision.NONE
              : Precision.valueOf(words.substring(slash + 1).toUpperCase(Locale.ROOT));
      return precision == Precision.MINUTE || precision == Precision.HOUR
          ? Precision.DAY
          : precision;
    }
  }

  static List<GoldArticle> of(String language) {
    var rows =
        TableFile.rows("articles-%s.tsv".formatted(language))
            .filter(cells -> !cells[0].equals("article"))
            .toList();
    return rows.stream()
        .map(cells -> cells[0])
        .distinct()
        .map(name -> read(name, language, rows))
        .toList();
  }

  private static GoldArticle read(String name, String language, List<String[]> rows) {
    var file = TableFile.text("articles/%s.txt".formatted(name)).split("\n\n", 2);
    var facts = rows.stream().filter(cells -> cells[0].equals(name)).map(Fact::of).toList();
    return new GoldArticle(
        name,
        language,
        head(file[0], "title"),
        head(file[0], "publisher"),
        head(file[0], "published"),
        file[1].strip(),
        facts);
  }

  private static String head(String lines, String field) {
    return lines
        .lines()
        .filter(line -> line.startsWith(field + ": "))
        .map(line -> line.substring(field.length() + 2))
        .findFirst()
        .orElse("");
  }

  Facts read() {
    var time = published.isEmpty() ? null : PublicationTime.parse(published);
    return EXTRACTOR.extract(new Draft(null, title, text, null, publisher, null, time));
  }

  Stream<Fact> ofKind(String kind) {
    return facts.stream().filter(fact -> fact.kind().equals(kind));
  }

  /// The event with the precision of the expression that dates it.
  GoldEvent event(Fact fact) {
    var event = GoldEvent.of(fact.words());
    var day = day(event.start());
    return day == null
        ? event
        : event.dated(
            ofKind("time")
                .filter(time -> Objects.equals(day(time.start()), day))
                .map(Fact::precision)
                .findFirst()
                .orElse(null));
  }

  private static @Nullable String day(@Nullable String start) {
    return start == null ? null : start.substring(0, Math.min(10, start.length()));
  }
}
