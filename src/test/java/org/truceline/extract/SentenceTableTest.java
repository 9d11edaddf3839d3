package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of what the sentences of `sentences-<language>.tsv` tell is read, and how much besides:
/// figures that may only rise. The differences stand in `target/sentences.txt`.
class SentenceTableTest {

  private static final Path REPORT = Path.of("target/sentences.txt");
  private static final Map<String, SentenceScore> SCORES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    TableFile.LANGUAGES.forEach(language -> SCORES.put(language, SentenceScore.of(language)));
    var report = new StringBuilder();
    SCORES.forEach((language, score) ->
        report.append("# ").append(language).append('\n').append(score.report()));
    Files.writeString(REPORT, report);
  }

  @ParameterizedTest
  @CsvSource({"ar, 0.57, 0.94, 0.81, 0.72, 0.62", "en, 0.59, 0.89, 0.82, 0.75, 0.68"})
  void readsSentencesAsAReaderDoes(
      String language,
      double exact,
      double typedPrecision,
      double typedRecall,
      double fullPrecision,
      double fullRecall) {
    assumeTrue(TableFile.exists("sentences-%s.tsv".formatted(language)));
    var score = Objects.requireNonNull(SCORES.get(language));
    assertThat(score.exact()).isGreaterThanOrEqualTo(exact);
    assertThat(score.typed().precision()).isGreaterThanOrEqualTo(typedPrecision);
    assertThat(score.typed().recall()).isGreaterThanOrEqualTo(typedRecall);
    assertThat(score.full().precision()).isGreaterThanOrEqualTo(fullPrecision);
    assertThat(score.full().recall()).isGreaterThanOrEqualTo(fullRecall);
  }
}
