package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "0, 9223372036854775807",
    "0, 4690104214700359680",
    "4610000000000000000, 4690104214700359680"
  })
  void growsFromEitherEndWithoutAGap(long from, long to) {
    var edge = EventOrder.of(DAY, "event:x");
    for (var newest : List.of(true, false)) {
      var parts = new Stretch(from, to).from(edge, newest);
      var inOrder = newest ? parts.reversed() : parts;
      assertThat(inOrder.getFirst().from()).isEqualTo(newest ? from : edge);
      assertThat(inOrder.getLast().to()).isEqualTo(newest ? edge : to);
      for (int i = 1; i < inOrder.size(); i++) {
        assertThat(inOrder.get(i).from()).isEqualTo(inOrder.get(i - 1).to() + 1);
      }
      assertThat(parts).hasSizeLessThan(20);
    }
  }

  @Test
  void beginsWithADayAndDoubles() {
    var edge = EventOrder.of(DAY, "event:x");
    var parts = new Stretch(0, Long.MAX_VALUE).from(edge, true);
    assertThat(parts.getFirst()).isEqualTo(new Stretch(EventOrder.startOf(DAY), edge));
    assertThat(parts.get(1))
        .isEqualTo(new Stretch(EventOrder.startOf(DAY.minusDays(2)), EventOrder.startOf(DAY) - 1));
  }
}
