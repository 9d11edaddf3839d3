package org.truceline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2017-08-03, 2017-08-03",
    "2017-08-03T23:30, 2017-08-03",
    "2017-08-03T23:30:00Z, 2017-08-03",
    "2017-08-04T01:30+03:00, 2017-08-04",
  })
  void anchorsAtTheDateInTheSourcesOwnOffset(String text, LocalDate date) {
    assertThat(PublicationTime.parse(text).date()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2017-13-01", "2017-02-30", "03/08/2017", "2017-08"})
  void refusesWhatIsNoDateAndSaysWhich(String text) {
    assertThatThrownBy(() -> PublicationTime.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "'");
  }
}
