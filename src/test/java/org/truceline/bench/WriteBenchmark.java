package org.truceline.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.truceline.embedded.EmbeddedNeo4j;
import org.truceline.embedded.EmbeddedNeo4jProperties;
import org.truceline.graph.Graph;
import org.truceline.model.Facts;
import org.truceline.resolve.Ledger;
import org.truceline.resolve.Resolved;
import org.truceline.resolve.Resolver;

/// How many articles a second the ledger writes, beside plain `UNWIND` and `CREATE` of exactly the
/// rows that it left, over the same driver, on the same server, with all constraints and indexes.
/// The main method takes the number of articles and of rounds, and prints a table in Markdown.
final class WriteBenchmark {

  private static final int BATCH = 50;

  private final Driver driver;
  private final Ledger ledger;
  private final List<Resolved> articles;

  private WriteBenchmark(Driver driver, Graph graph, List<Facts> facts) {
    this.driver = driver;
    this.ledger = new Ledger(graph);
    var resolver = new Resolver();
    articles = facts.stream().map(resolver::resolve).toList();
  }

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
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
      var facts = new SyntheticArticles(1, 350).next(count);
      new WriteBenchmark(driver, context.getBean(Graph.class), facts).run(rounds);
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
        List.of(),
        Duration.ofMinutes(3));
  }

  private void run(int rounds) throws Exception {
    System.out.println(
        "| articles | rows | writers | ledger, articles/s | plain, articles/s | ratio |");
    System.out.println("|---|---|---|---|---|---|");
    for (int round = 0; round <= rounds; round++) {
      for (int writers : List.of(1, 4)) {
        var row = measure(writers);
        System.out.println((round == 0 ? "(warming up) " : "") + row);
      }
    }
  }

  private String measure(int writers) throws Exception {
    wipe();
    var ours = seconds(writers, List.of(batches()));
    var rows = PlainRows.of(driver);
    wipe();
    var plain = seconds(writers, rows.phases(driver));
    return "| %d | %d | %d | %.0f | %.0f | %.2f |"
        .formatted(
            articles.size(),
            rows.size(),
            writers,
            articles.size() / ours,
            articles.size() / plain,
            plain / ours)
        .toLowerCase(Locale.ROOT);
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
              "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock"
                  + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS")
          .consume();
    }
  }
}
