package org.truceline.intake.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.GeneratedArticles;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.model.JobState;

@IT
class LoaderIT {

  private static final String SAME_ADDRESS =
      """
      {"url": "https://example.org/1", "text": "Russia announced a ceasefire in Idlib today."}
      {"url": "https://example.org/1", "text": "Turkey announced a ceasefire in Idlib today."}
      {"url": "https://example.org/2", "text": "Iran announced a ceasefire in Idlib today."}
      """;

  @Autowired private Driver driver;
  @Autowired private Loads loads;
  @Autowired private Loader loader;
  @Autowired private JobBook book;
  @Autowired private Spool spool;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
  }

  @Test
  void goesOnAfterAStopInTheMiddle() {
    var job = accept(GeneratedArticles.lines(300));
    await().atMost(Duration.ofMinutes(2)).until(() -> articles() > 20);
    loader.stop();
    var written = articles();
    assertThat(written).isLessThan(300);
    assertThat(book.state(job)).contains(JobState.RUNNING);
    assertThat(spool.lines(job)).exists();
    loader.start();
    awaitState(job, JobState.DONE);
    assertThat(articles()).isEqualTo(300);
    assertThat(settled(job)).isEqualTo(300);
    assertThat(spool.lines(job)).doesNotExist();
  }

  @Test
  void tellsTheOneArticleThatCannotBeWritten() {
    var constraint = "CONSTRAINT one_article_an_address IF";
    run("CREATE %s NOT EXISTS FOR (n:Article) REQUIRE n.url IS UNIQUE".formatted(constraint));
    try {
      var job = accept(SAME_ADDRESS);
      awaitState(job, JobState.DONE);
      assertThat(loads.failures(job, 0, 10).failures())
          .containsExactly(new LineFailure(2, 500, "Truceline failed; its log says why"));
      assertThat(articles()).isEqualTo(2);
    } finally {
      run("DROP %s EXISTS".formatted(constraint));
    }
  }

  @Test
  void fullyReceivedLoadsAreTakenUpAndOthersRemoved() throws IOException {
    loader.stop();
    spool.claim();
    var whole = JobId.next();
    Files.writeString(spool.part(whole), GeneratedArticles.lines(3));
    book.accept(whole, 3);
    var half = JobId.next();
    Files.writeString(spool.part(half), "{\"text\": \"Russia ann");
    loader.start();
    awaitState(whole, JobState.DONE);
    assertThat(articles()).isEqualTo(3);
    assertThat(spool.part(half)).doesNotExist();
    assertThat(book.state(half)).isEmpty();
  }

  @Test
  void failsWhereItsLinesAreGone() throws IOException {
    loader.stop();
    spool.claim();
    var job = JobId.next();
    Files.createDirectory(spool.lines(job));
    book.accept(job, 3);
    loader.start();
    awaitState(job, JobState.FAILED);
  }

  @Test
  void forgetsWhatEndedLongAgo() {
    var job = accept("nonsense\n");
    awaitState(job, JobState.DONE);
    assertThat(spool.failures(job)).exists();
    assertThat(book.forget(Instant.now().minus(Duration.ofDays(1)))).isEmpty();
    assertThat(book.forget(Instant.now().plus(Duration.ofDays(1)))).containsExactly(job);
    assertThat(book.state(job)).isEmpty();
  }

  private String accept(String lines) {
    return loads.accept(
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), -1, false);
  }

  private void awaitState(String job, JobState state) {
    await().atMost(Duration.ofMinutes(2)).until(is(job, state));
  }

  private Callable<Boolean> is(String job, JobState state) {
    return () -> book.state(job).filter(state::equals).isPresent();
  }

  private long articles() {
    return count("MATCH (n:Article) RETURN count(n) AS n");
  }

  private long settled(String job) {
    return count(
        "MATCH (j:Job {id: '%s'}) RETURN j.added + j.unchanged + j.failed AS n".formatted(job));
  }

  private long count(String query) {
    return driver.executableQuery(query).execute().records().getFirst().get("n").asLong();
  }

  private void run(String statement) {
    driver.executableQuery(statement).execute();
  }
}
