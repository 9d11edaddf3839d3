package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IdentityTest {

  private static final String AGAIN = "again ";

  @ParameterizedTest
  @CsvFileSource(resources = "identity.tsv", delimiter = '\t')
  void tellsWhatIsTheSameEvent(String verdict, String one, String other, String why) {
    var same = other.startsWith(AGAIN);
    var first = Identity.eventId(Told.facts("1"), Told.event(one, 0));
    var second =
        same
            ? Identity.eventId(Told.facts("1"), Told.event(other.substring(AGAIN.length()), 50))
            : Identity.eventId(Told.facts("2"), Told.event(other, 50));
    assertThat(first.equals(second)).as(why).isEqualTo(verdict.equals("same"));
  }
}
