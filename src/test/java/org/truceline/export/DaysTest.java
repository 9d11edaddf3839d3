package org.truceline.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.model.Precision;

class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2017-01-01             | 2017-12-31             | YEAR   | 2017                   | 3 |
          2017-04-01             | 2017-04-30             | MONTH  | 2017-04                | 3 |
          2017-04-01             | 2017-05-31             | MONTH  | 2017-04/2017-05        | 3 |
          2017-08-03             | 2017-08-09             | WEEK   | 2017-08-03/2017-08-09  | 2 |
          2017-08-03             | 2017-08-03             | DAY    | 2017-08-03             | 1 |
          2017-08-03T12:00       | 2017-08-03T12:00       | HOUR   | 2017-08-03T12:00       | 1 |
          2017-08-03T12:00       | 2017-08-03T12:00       | MINUTE | 2017-08-03T12:00       | 1 |
          2017-08-03T12:00+03:00 | 2017-08-03T12:00+03:00 | MINUTE | 2017-08-03T12:00+03:00 | 1 | 2017-08-03T09:00:00Z
          """)
  void saysNoMoreThanIsKnown(
      String start,
      String end,
      Precision precision,
      String iso,
      int timePrecision,
      @Nullable String instant) {
    var days = new Days(start, end, precision);
    assertThat(days.iso()).isEqualTo(iso);
    assertThat(days.timePrecision()).isEqualTo(timePrecision);
    assertThat(days.instant()).isEqualTo(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, true",
    "HTTP://example.org, true",
    "javascript:alert(1), false",
    "example.org, false",
    "'http://a b', false"
  })
  void linksToWebAddressesOnly(String address, boolean isOne) {
    assertThat(WebAddress.isOne(address)).isEqualTo(isOne);
  }
}
