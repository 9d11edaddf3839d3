package org.truceline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.truceline.TrucelineProcess;
import tools.jackson.databind.JsonNode;

/// Loads generated articles as one file over HTTP into a Truceline with as much memory as
/// `spring-boot:run` gives it, and prints how fast that went and how much memory was in use. No
/// build runs it: `mvn test -Dtest=LoadBenchmark -Darticles=100000`.
class LoadBenchmark {

  private static final int ARTICLES = Integer.getInteger("articles", 100_000);
  private static final int ROWS = 10;
  private static final Path HOME = Path.of("target", "bench-load");
  private static final Path GC_LOG = HOME.resolve("gc.log");

  @Test
  void loads() throws IOException {
    FileSystemUtils.deleteRecursively(HOME);
    Files.createDirectories(HOME);
    try (var truceline = TrucelineProcess.start(options(), settings())) {
      var client = new LoadClient(truceline.port());
      await().atMost(Duration.ofMinutes(3)).ignoreExceptions().until(client::isUp);
      var job = client.send(ARTICLES);
      System.out.println(Row.HEADER);
      var rows = follow(client, job, truceline.pid());
      var report = client.json(job);
      System.out.println(
          "%d articles in one job: %s articles a second".formatted(ARTICLES, report.get("rate")));
      assertThat(report.get("state").asString()).isEqualTo("done");
      assertThat(report.get("failed").asInt()).isZero();
      assertThat(rows).isNotEmpty();
    }
  }

  private static List<String> options() {
    return List.of("-Xmx256m", "-XX:+UseSerialGC", "-Xlog:gc:file=" + GC_LOG);
  }

  private static List<String> settings() {
    return List.of(
        "truceline.samples=false",
        "truceline.load.home=" + HOME.resolve("load"),
        "truceline.embedded.home=" + HOME.resolve("neo4j"),
        "truceline.embedded.bolt-port=0",
        "truceline.embedded.http-port=-1");
  }

  private static List<Row> follow(LoadClient client, String job, long pid) {
    var rows = new ArrayList<Row>();
    await()
        .forever()
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> {
          var report = client.json(job);
          if (settled(report) >= (rows.size() + 1L) * ARTICLES / ROWS) {
            rows.add(Row.of(report, rows, pid));
            System.out.println(rows.getLast());
          }
          return !report.get("finishedAt").isNull();
        });
    return rows;
  }

  private static long settled(JsonNode report) {
    return report.get("done").asLong() + report.get("failed").asLong();
  }

  /// How it stands at some point.
  ///
  /// @param rate articles a second so far
  /// @param collections of the whole heap so far
  /// @param heap the most that any of them since the row before left in use, in MB; zero where
  ///   there was none
  /// @param least the least that any of them left, in MB
  /// @param resident memory of the process, in MB
  private record Row(
      long settled, double rate, int collections, long heap, long least, long resident) {

    static final String HEADER =
        """
        | articles | a second | heap in use, most, MB | least, MB | resident, MB |
        |---|---|---|---|---|\
        """;

    static Row of(JsonNode report, List<Row> before, long pid) {
      var left = Memory.heapInUse(GC_LOG);
      int from = before.isEmpty() ? 0 : before.getLast().collections();
      var since = Arrays.stream(left, from, left.length).summaryStatistics();
      return new Row(
          LoadBenchmark.settled(report),
          report.get("rate").asDouble(),
          left.length,
          since.getCount() == 0 ? 0 : since.getMax(),
          since.getCount() == 0 ? 0 : since.getMin(),
          Memory.resident(pid));
    }

    @Override
    public String toString() {
      return "| %d | %.0f | %d | %d | %d |".formatted(settled, rate, heap, least, resident);
    }
  }
}
