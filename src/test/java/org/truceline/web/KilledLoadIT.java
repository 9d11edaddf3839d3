package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.truceline.Dump;
import org.truceline.GeneratedArticles;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.TrucelineProcess;
import tools.jackson.databind.JsonNode;

/// Truceline is killed in the middle of a load, again and again, and ends with the same graph.
/// `-Dkills=20` kills it twenty times.
@IT
class KilledLoadIT {

  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int ARTICLES_A_KILL = 200;
  private static final int ARTICLES = KILLS * ARTICLES_A_KILL;
  private static final List<String> SMALL_AND_QUICK =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  @TempDir private Path home;
  private final Random random = new Random();

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
  }

  @Test
  void endsWithTheGraphOfALoadThatWasLeftAlone() {
    var undisturbed = new Client(port).loaded(lines());
    var expected = Dump.of(driver);
    TestGraph.clear(driver);
    var job = begin();
    for (int kill = 2; kill <= KILLS; kill++) {
      try (var truceline = start()) {
        killSomewhere(truceline, kill);
      }
    }
    var report = complete(job);
    Dump.assertHolds(driver, expected);
    assertThat(report.get("failures")).isEqualTo(withPath(undisturbed.get("failures"), job));
    assertThat(report.get("failed").asInt()).isEqualTo(KILLS);
    assertThat(report.get("done").asInt()).isEqualTo(ARTICLES);
  }

  /// Sends the load to a Truceline that is killed while it reads.
  private String begin() {
    try (var truceline = start()) {
      var client = new Client(truceline.port());
      awaitUp(client, truceline);
      var job = client.load(lines()).headers().firstValue("Location").orElseThrow();
      killSomewhere(truceline, 1);
      return job;
    }
  }

  /// Kills it once some random number of articles more are there, at whatever it does then.
  private void killSomewhere(TrucelineProcess truceline, int kill) {
    int from = Math.max(articles(), (kill - 1) * ARTICLES_A_KILL / 2);
    int until = from + 1 + random.nextInt(ARTICLES_A_KILL / 2);
    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofMillis(1 + random.nextInt(40)))
        .until(() -> articles() >= until || !truceline.isAlive());
    assertThat(truceline.isAlive()).isTrue();
    truceline.kill();
    System.out.printf("kill %d of %d at %d of %d articles%n", kill, KILLS, articles(), ARTICLES);
  }

  private JsonNode complete(String job) {
    try (var truceline = start()) {
      var client = new Client(truceline.port());
      awaitUp(client, truceline);
      await().atMost(Duration.ofMinutes(5)).until(() -> client.isDone(job));
      return client.json(job);
    }
  }

  private static void awaitUp(Client client, TrucelineProcess truceline) {
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptionsMatching(_ -> truceline.isAlive())
        .until(() -> client.get("/actuator/health").statusCode() == 200);
  }

  private TrucelineProcess start() {
    var settings =
        Stream.concat(
            TrucelineProcess.onTestNeo4j().stream(),
            Stream.of(
                "truceline.samples=false",
                "truceline.load.batch=20",
                "truceline.load.home=" + home));
    return TrucelineProcess.start(SMALL_AND_QUICK, settings.toList());
  }

  /// With a line that fails now and then.
  private static String lines() {
    return IntStream.range(0, KILLS)
        .mapToObj(part ->
            IntStream.range(part * ARTICLES_A_KILL, (part + 1) * ARTICLES_A_KILL)
                    .mapToObj(GeneratedArticles::line)
                    .reduce("", (all, line) -> all + line + "\n")
                + "{\"text\": \" \"}\n")
        .reduce("", String::concat);
  }

  private static JsonNode withPath(JsonNode failures, String job) {
    return Client.read(failures.toString().replaceAll("/api/v1/jobs/[^\"]+", job));
  }

  private int articles() {
    return driver
        .executableQuery("MATCH (n:Article) RETURN count(n) AS n")
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asInt();
  }
}
