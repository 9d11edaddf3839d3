package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.truceline.graph.EventOrder;

class StretchTest {

  private static final LocalDate DAY = LocalDate.of(2017, 8, 3);
  private static final Interval ONE_DAY = new Interval(DAY, DAY);

  @Test
  void walksTheDatedEventsAndThenTheUndated() {
    assertThat(Stretch.of(new Slice(50, false, null), null))
        .containsExactly(new Stretch(0, Long.MAX_VALUE), new Stretch(Long.MIN_VALUE + 1, -1));
  }

  @Test
  void leavesTheUndatedOutOfAnInterval() {
    var stretch = Stretch.of(new Slice(50, true, null), ONE_DAY);
    assertThat(stretch)
        .containsExactly(
            new Stretch(EventOrder.startOf(DAY), EventOrder.startOf(DAY.plusDays(1)) - 1));
    assertThat(EventOrder.of(DAY, "event:x"))
        .isBetween(stretch.getFirst().from(), stretch.getFirst().to());
  }

  @Test
  void goesOnBelowTheLastOneWhenTheNewestCameFirst() {
    assertThat(Stretch.of(new Slice(50, false, "100"), null))
        .containsExactly(new Stretch(0, 99), new Stretch(Long.MIN_VALUE + 1, -1));
  }

  @Test
  void goesOnAboveTheLastOneWhenTheOldestCameFirst() {
    assertThat(Stretch.of(new Slice(50, true, "100"), null))
        .containsExactly(new Stretch(101, Long.MAX_VALUE), new Stretch(Long.MIN_VALUE + 1, -1));
  }

  @Test
  void staysAmongTheUndatedOnceThere() {
    assertThat(Stretch.of(new Slice(50, true, "-100"), null)).containsExactly(new Stretch(-99, -1));
    assertThat(Stretch.of(new Slice(50, false, "-100"), null))
        .containsExactly(new Stretch(Long.MIN_VALUE + 1, -101));
  }
}
