package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// How much of what the samples plainly state is read, and how much besides: figures that may only
/// rise. The differences stand in `target/sample-facts.txt`.
class SampleFactsTest {

  private static final Path REPORT = Path.of("target/sample-facts.txt");

  private static SampleFacts facts;

  @BeforeAll
  static void read() throws IOException {
    facts = SampleFacts.read();
    Files.writeString(REPORT, facts.report());
  }

  @Test
  void findsMostOfWhatIsStated() {
    assertThat(facts.typedRecall()).isGreaterThanOrEqualTo(0.95);
    assertThat(facts.fullRecall()).isGreaterThanOrEqualTo(0.82);
  }

  @Test
  void addsLittleThatIsNot() {
    assertThat(facts.precision()).isGreaterThanOrEqualTo(0.86);
  }

  @Test
  void readsTheSameEventInBothLanguages() {
    assertThat(facts.shared()).isGreaterThanOrEqualTo(13);
  }
}
