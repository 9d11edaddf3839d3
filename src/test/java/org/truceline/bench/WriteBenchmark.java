package org.truceline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.truceline.embedded.EmbeddedNeo4j;
import org.truceline.embedded.EmbeddedNeo4jProperties;
import org.truceline.graph.Graph;
import org.truceline.resolve.Ledger;
import org.truceline.resolve.Resolved;
import org.truceline.resolve.Resolver;

/// How many articles a second the ledger writes, beside plain `UNWIND` and `CREATE` of exactly the
/// rows that it left, over the same driver, on the same server, with all constraints and indexes.
/// Prints a table in Markdown, and fails if the median of the rounds is too low; the first rounds
/// warm both JVMs up and do not count. No build runs it: `mvn test -Dtest=WriteBenchmark`
/// (`-Darticles=2000`, `-Drounds=9`).
class WriteBenchmark {

  private static final int ARTICLES = Integer.getInteger("articles", 2000);
  private static final int ROUNDS = Integer.getInteger("rounds", 9);
  private static final int WARM_UP = 4;
  private static final int BATCH = 50;
  private static final int WRITERS = 4;
  private static final double LEAST = 0.85;

  @Test
  void writes() throws Exception {
    var home = Path.of("target", "write-benchmark");
    FileSystemUtils.deleteRecursively(home);
    try (var server = EmbeddedNeo4j.start(settings(home)).awaitUp();
        var driver =
            GraphDatabase.driver(
                server.boltUri(), AuthTokens.basic(server.user(), server.password()));
        var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Driver.class, () -> driver);
      context.scan("org.truceline.graph");
      context.refresh();
      var resolver = new Resolver();
      var articles =
          new SyntheticArticles(1, 350).next(ARTICLES).stream().map(resolver::resolve).toList();
      var median = new Race(driver, new Ledger(context.getBean(Graph.class)), articles).run();
      assertThat(median).as("share of what plain statements reach").isGreaterThanOrEqualTo(LEAST);
    } finally {
      FileSystemUtils.deleteRecursively(home);
    }
  }

  private static EmbeddedNeo4jProperties settings(Path home) {
    return new EmbeddedNeo4jProperties(
        home,
        Path.of("target", "embedded-neo4j", "classpath.txt"),
        0,
        -1,
        "",
        DataSize.ofGigabytes(1),
        DataSize.ofMegabytes(512),
        List.of("-XX:+UseParallelGC"),
        Duration.ofMinutes(3));
  }

  /// The ledger and plain statements, one after the other over the same articles.
  private record Race(Driver driver, Ledger ledger, List<Resolved> articles) {

    /// The median ratio of the rounds with [#WRITERS] writers.
    double run() throws Exception {
      System.out.println(
          "| articles | rows | writers | ledger, articles/s | plain, articles/s | ratio |");
      System.out.println("|---|---|---|---|---|---|");
      for (int round = 0; round < WARM_UP; round++) {
        measure(WRITERS, "(warming up) ");
      }
      var ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        ratios[round] = measure(WRITERS, "");
      }
      measure(1, "");
      Arrays.sort(ratios);
      return ratios[ROUNDS / 2];
    }

    private double measure(int writers, String note) throws Exception {
      wipe();
      var ours = seconds(writers, List.of(batches()));
      var rows = PlainRows.of(driver);
      wipe();
      var plain = seconds(writers, rows.phases(driver));
      System.out.printf(
          Locale.ROOT,
          "%s| %d | %d | %d | %.0f | %.0f | %.2f |%n",
          note,
          articles.size(),
          rows.size(),
          writers,
          articles.size() / ours,
          articles.size() / plain,
          plain / ours);
      return plain / ours;
    }

    private List<Callable<Object>> batches() {
      var tasks = new ArrayList<Callable<Object>>();
      for (int from = 0; from < articles.size(); from += BATCH) {
        var part = articles.subList(from, Math.min(from + BATCH, articles.size()));
        tasks.add(() -> ledger.enter(part));
      }
      return tasks;
    }

    private static double seconds(int writers, List<List<Callable<Object>>> phases)
        throws InterruptedException, ExecutionException {
      var begin = System.nanoTime();
      try (var threads = Executors.newFixedThreadPool(writers)) {
        for (var tasks : phases) {
          for (var done : threads.invokeAll(tasks)) {
            done.get();
          }
        }
      }
      return (System.nanoTime() - begin) / 1e9;
    }

    private void wipe() {
      try (var session = driver.session()) {
        session
            .run(
                "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:Decisions"
                    + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS")
            .consume();
      }
    }
  }
}
