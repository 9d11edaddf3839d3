package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Confidence means something: of the events of our own tables that were given 0.9, nine in ten are
/// right. The figures, by band and by rule, stand in `target/calibration.txt`.
class CalibrationTest {

  private static final Path REPORT = Path.of("target/calibration.txt");

  /// Fewer events than these say little about a band.
  private static final int ENOUGH = 30;

  private static final double SLACK = 0.05;

  @Test
  void isRightAsOftenAsItIsSure() throws IOException {
    var events = judged();
    var bands = Calibration.byBand(events);
    Files.writeString(REPORT, report(bands) + "\n" + report(Calibration.byRule(events)));
    assertThat(bands)
        .filteredOn(band -> band.size() >= ENOUGH)
        .isNotEmpty()
        .allSatisfy(
            band -> assertThat(band.right()).isGreaterThanOrEqualTo(band.confidence() - SLACK));
  }

  private static List<Judged> judged() throws IOException {
    var events = new ArrayList<>(SampleFacts.read().judged());
    for (var language : TableFile.LANGUAGES) {
      events.addAll(SentenceScore.of(language).judged());
      events.addAll(ArticleScore.of(language).judged());
    }
    return events;
  }

  private static String report(List<Calibration> groups) {
    return String.join("\n", groups.stream().map(Calibration::toString).toList()) + "\n";
  }
}
