package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventOrderTest {

  private static final LocalDate DAY = LocalDate.of(2017, 8, 3);

  @Test
  void goesByDayFirst() {
    var order = EventOrder.of(DAY, "event:1");
    assertThat(order)
        .isGreaterThanOrEqualTo(EventOrder.startOf(DAY))
        .isLessThan(EventOrder.startOf(DAY.plusDays(1)));
  }

  @Test
  void tellsEventsOfADayApart() {
    assertThat(EventOrder.of(DAY, "event:1")).isNotEqualTo(EventOrder.of(DAY, "event:2"));
  }

  @Test
  void isNegativeForUndatedEventsOnly() {
    assertThat(EventOrder.of(null, "event:1")).isNegative();
    assertThat(EventOrder.startOf(LocalDate.of(1, 1, 1))).isPositive();
  }

  @Test
  void neverChanges() {
    assertThat(EventOrder.of(DAY, "event:1")).isEqualTo(4688128651136028890L);
  }
}
