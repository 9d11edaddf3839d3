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
import org.junit.jupiter.params.provider.CsvFileSource;

/// How much of what the articles state is read, and how much besides: `article-floors.csv` holds
/// figures that may only rise. The differences stand in `target/articles.txt`.
class ArticleTableTest {

  private static final Path REPORT = Path.of("target/articles.txt");
  private static final Map<String, ArticleScore> SCORES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    TableFile.LANGUAGES.forEach(language -> SCORES.put(language, ArticleScore.of(language)));
    var report = new StringBuilder();
    SCORES.forEach((language, score) ->
        report.append("# ").append(language).append('\n').append(score.report()));
    Files.writeString(REPORT, report);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "article-floors.csv", numLinesToSkip = 1)
  void readsWhatArticlesState(String language, String kind, double precision, double recall) {
    assumeTrue(TableFile.exists("articles-%s.tsv".formatted(language)));
    var tally = Objects.requireNonNull(SCORES.get(language)).tally(kind);
    assertThat(tally.precision()).as(() -> "precision: " + tally).isGreaterThanOrEqualTo(precision);
    assertThat(tally.recall()).as(() -> "recall: " + tally).isGreaterThanOrEqualTo(recall);
  }
}
