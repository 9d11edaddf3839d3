package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.truceline.model.EventType;
import org.truceline.query.Interval;

class ParametersTest {

  @ParameterizedTest
  @CsvSource({
    "2017-07-01/2017-08-31, 2017-07-01, 2017-08-31",
    "2017-07-01/.., 2017-07-01,",
    "../2017-08-31, , 2017-08-31",
    "../.., ,",
    "2017-07-01, 2017-07-01, 2017-07-01",
    "2020-02-29/2020-02-29, 2020-02-29, 2020-02-29"
  })
  void readsIntervals(String text, LocalDate from, LocalDate until) {
    assertThat(with("datetime", text).datetime()).isEqualTo(new Interval(from, until));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "..",
        "yesterday",
        "2017",
        "2017-7-1",
        "2017-02-29/..",
        "2017-07-01/",
        "2017-08-31/2017-07-01",
        "2017-07-01/2017-08-31/..",
        "+999999999-12-31/..",
        "٢٠١٧-٠٧-٠١"
      })
  void refusesWhatIsNoInterval(String text) {
    assertThatThrownBy(() -> with("datetime", text).datetime())
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("datetime: '" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "201", "-1", "1.5", "ten", "99999999999999999999", "1 "})
  void refusesALimitOutsideOneToTwoHundred(String text) {
    assertThatThrownBy(() -> with("limit", text).limit())
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("limit: '" + text + "'");
  }

  @Test
  void takesFiftyIfNoLimitIsSaid() {
    assertThat(with("order", "asc").limit()).isEqualTo(50);
  }

  @Test
  void readsARepeatedFilterAsAnyOfItsValues() {
    assertThat(with("type", "shelling", "airstrike").codes("type", EventType.class))
        .containsExactly(EventType.SHELLING, EventType.AIRSTRIKE);
  }

  @Test
  void refusesACodeThatIsNone() {
    assertThatThrownBy(() -> with("type", "SHELLING").codes("type", EventType.class))
        .isInstanceOf(BadRequest.class)
        .hasMessageStartingWith("type: 'SHELLING' is none of [ceasefire_announced");
  }

  @Test
  void refusesWhatMayBeGivenOnceOnly() {
    assertThatThrownBy(() -> with("order", "asc", "desc").byId())
        .isInstanceOf(BadRequest.class)
        .hasMessageStartingWith("order: given 2 times");
  }

  private static Parameters with(String name, String... values) {
    var request = new MockHttpServletRequest("GET", "/api/v1/events");
    request.addParameter(name, values);
    return new Parameters(request);
  }
}
