package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences that are read as they should be: a case is a line of `events-<language>.tsv`.
class EventTableTest {

  @ParameterizedTest
  @MethodSource
  void readsTheEventsOfASentence(SentenceCase line) {
    var told = line.events().stream().map(EventWords::told).toList();
    var expected = line.expected();
    assertThat(told)
        .as(() -> told.stream().collect(Collectors.joining("\n")))
        .hasSameSizeAs(expected);
    for (var i = 0; i < expected.size(); i++) {
      for (var word : expected.get(i).split(" ", -1)) {
        assertThat(Arrays.asList(told.get(i).split(" ", -1))).contains(word);
      }
    }
  }

  static Stream<SentenceCase> readsTheEventsOfASentence() {
    return SentenceCase.all("events-%s.tsv");
  }
}
