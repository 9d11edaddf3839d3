package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.PublicationTime;

/// Sentences and the events that they tell: a case is a line of `events-<language>.tsv`.
class EventTableTest {

  private static final Extractor EXTRACTOR = new Extractor();

  record Case(String language, String published, String sentence, String expected) {

    @Override
    public String toString() {
      return sentence;
    }
  }

  @ParameterizedTest
  @MethodSource
  void readsTheEventsOfASentence(Case line) {
    var events = events(line);
    var expected =
        line.expected().equals("-") ? List.<String>of() : List.of(line.expected().split(" ; ", -1));
    assertThat(events).as(() -> told(events)).hasSameSizeAs(expected);
    for (var i = 0; i < expected.size(); i++) {
      var words = told(events.get(i));
      for (var word : expected.get(i).strip().split(" ", -1)) {
        assertThat(Arrays.asList(words.split(" ", -1))).contains(word);
      }
    }
  }

  private static List<Event> events(Case line) {
    var published = line.published().isEmpty() ? null : PublicationTime.parse(line.published());
    return EXTRACTOR
        .extract(new Draft(null, null, line.sentence(), null, null, line.language(), published))
        .events();
  }

  private static String told(List<Event> events) {
    return String.join("\n", events.stream().map(EventTableTest::told).toList());
  }

  /// An event in the words of the table.
  private static String told(Event event) {
    return String.join(
        " ",
        event.type().code(),
        "source=" + ids(event.sources()),
        "target=" + ids(event.targets()),
        "place=" + ids(event.places()),
        "zone=" + id(event.zone()),
        "agreement=" + id(event.agreement()),
        "date=" + Objects.requireNonNullElse(event.when().start(), "none"),
        "by=" + ids(event.attributedTo()),
        event.factuality().code());
  }

  private static String ids(List<String> ids) {
    return String.join(",", ids.stream().map(EventTableTest::id).toList());
  }

  private static String id(@Nullable String id) {
    return id == null ? "none" : id.substring(id.indexOf(':') + 1);
  }

  static Stream<Case> readsTheEventsOfASentence() {
    return Stream.of("ar", "en").flatMap(EventTableTest::cases);
  }

  private static Stream<Case> cases(String language) {
    return lines("events-%s.tsv".formatted(language))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(language, cells[0], cells[1], cells[2]));
  }

  private static Stream<String> lines(String file) {
    try (var in = Objects.requireNonNull(EventTableTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
