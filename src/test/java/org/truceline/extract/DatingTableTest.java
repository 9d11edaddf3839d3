package org.truceline.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.PublicationTime;
import org.truceline.text.Table;

/// When and where the events of short passages happen: a case is a line of `dating-<language>.tsv`.
class DatingTableTest {

  private static final Extractor EXTRACTOR = new Extractor();

  static Stream<Arguments> cases() {
    return Stream.of("ar", "en")
        .flatMap(language ->
            Table.read(
                    "org/truceline/extract/dating-%s.tsv".formatted(language),
                    "published",
                    "text",
                    "type",
                    "date",
                    "place")
                .stream()
                .map(row ->
                    Arguments.of(
                        language,
                        row.cell("published"),
                        row.cell("text"),
                        row.cell("type"),
                        row.cell("date"),
                        row.cell("place"))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void datesAndPlacesWhatAPassageTells(
      String language, String published, String text, String type, String date, String place) {
    var draft =
        new Draft(
            null,
            null,
            text.replace("⏎", "\n"),
            null,
            null,
            language,
            PublicationTime.parse(published));
    assertThat(EXTRACTOR.extract(draft).events())
        .extracting(DatingTableTest::told)
        .contains("%s %s %s".formatted(type, date, place));
  }

  private static String told(Event event) {
    var first = event.when().first();
    var places =
        event.places().stream().map(id -> id.substring("place:".length())).collect(joining(","));
    return "%s %s %s"
        .formatted(
            event.type().name().toLowerCase(Locale.ROOT),
            first == null ? "none" : first,
            places.isEmpty() ? "none" : places);
  }
}
