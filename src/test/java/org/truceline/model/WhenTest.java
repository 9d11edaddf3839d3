package org.truceline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WhenTest {

  private static final LocalDate DAY = LocalDate.of(2017, 8, 3);

  @Test
  void writesAClockTimeWithTheOffsetOfItsZoneOnThatDay() {
    var noon =
        new When(DAY, DAY, Precision.MINUTE, LocalTime.NOON, ZoneId.of("Asia/Damascus"), null);

    assertThat(noon.start()).isEqualTo("2017-08-03T12:00+03:00");
  }

  @Test
  void writesAClockTimeWithoutZoneAsLocal() {
    var noon = new When(DAY, DAY, Precision.MINUTE, LocalTime.NOON, null, null);

    assertThat(noon.start()).isEqualTo("2017-08-03T12:00");
  }

  @Test
  void writesNullsAndTheReasonWhereThereIsNoDate() {
    var json = JsonMapper.shared().writeValueAsString(When.unknown(When.NOT_SAID));

    assertThat(json)
        .isEqualTo(
            "{\"start\":null,\"end\":null,\"precision\":\"none\",\"reason\":\"no date in the text\"}");
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatThrownBy(() -> When.span(DAY, DAY.minusDays(1), Precision.WEEK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2017-08-02 is before 2017-08-03");
  }

  @Test
  void refusesADateWithoutPrecision() {
    assertThatThrownBy(() -> When.span(DAY, DAY, Precision.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
