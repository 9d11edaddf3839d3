package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.truceline.Dump;
import org.truceline.GeneratedArticles;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.intake.load.LoadProperties;
import tools.jackson.databind.JsonNode;

/// Loads of many articles.
@IT
class JobsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /// More articles than are read before a cancellation arrives.
  private static final int TOO_MANY_TO_FINISH = 20_000;

  private static final int OVER_2_MIB = 2 * 1024 * 1024 + 1;

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  @Autowired private LoadProperties settings;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
    TestGraph.clear(driver);
  }

  /// A job that goes on writes into what the next test has emptied.
  @AfterEach
  void awaitTheEnd() {
    await()
        .atMost(PATIENCE)
        .until(() ->
            client
                .json("/api/v1/jobs?limit=200")
                .get("items")
                .valueStream()
                .noneMatch(job -> job.get("finishedAt").isNull()));
  }

  @Test
  void readsEveryLineOnce() {
    var accepted =
        client.load("\n" + GeneratedArticles.lines(60) + "  \n" + GeneratedArticles.line(7));
    assertThat(accepted.statusCode()).isEqualTo(202);
    var location = accepted.headers().firstValue("Location").orElseThrow();
    var begun = Client.read(accepted.body());
    assertThat(location).isEqualTo("/api/v1/jobs/" + begun.get("id").asString());
    assertThat(begun.get("accepted").asInt()).isEqualTo(61);
    await().atMost(PATIENCE).until(() -> client.isDone(location));
    assertCounts(client.json(location), 60, 1, 0);
    assertThat(client.json(location).get("rate").asDouble()).isPositive();
    for (var time : new String[] {"acceptedAt", "startedAt", "finishedAt"}) {
      assertThat(client.json(location).get(time).asString()).endsWith("Z");
    }
    assertThat(client.all("/api/v1/articles")).hasSize(60);
    assertThat(client.ids("/api/v1/jobs")).containsExactly(begun.get("id").asString());
  }

  @Test
  void changesNothingTheSecondTime() {
    var lines = GeneratedArticles.lines(40);
    client.loaded(lines);
    var before = Dump.of(driver);
    assertCounts(client.loaded(lines), 0, 40, 0);
    assertThat(before).isNotEmpty();
    Dump.assertHolds(driver, before);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "failed-posts.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void tellsWhatIsWrongWithALineAsIfItCameAlone(
      @Nullable String type, @Nullable String body, int status, String detail) {
    if (type != null || body == null) {
      return;
    }
    var alone = Client.read(client.post("/api/v1/articles", body).body());
    var job =
        client.loaded(GeneratedArticles.line(1) + "\n\n" + body + "\n" + GeneratedArticles.line(2));
    assertCounts(job, 2, 0, 1);
    var failure = job.get("failures").get(0);
    assertThat(failure.get("line").asInt()).isEqualTo(3);
    for (var member : new String[] {"type", "title", "status", "detail"}) {
      assertThat(failure.get("problem").get(member)).isEqualTo(alone.get(member));
    }
    assertThat(failure.get("problem").get("status").asInt()).isEqualTo(status);
    assertThat(failure.get("problem").get("detail").asString()).contains(detail);
  }

  @Test
  void passesOverALineThatIsTooLong() {
    var tooLong = "{\"text\": \"%s\"}".formatted("x".repeat(OVER_2_MIB));
    var job = client.loaded(tooLong + "\n" + GeneratedArticles.line(1));
    assertCounts(job, 1, 0, 1);
    assertThat(job.get("failures").get(0).get("problem").get("status").asInt()).isEqualTo(413);
    assertThat(job.get("failures").get(0).get("problem").get("detail").asString())
        .isEqualTo("the body is over 2097152 bytes");
  }

  @Test
  void listsAllFailuresPageByPage() {
    var lines =
        IntStream.rangeClosed(1, 250)
            .mapToObj(
                line -> line % 2 == 0 ? GeneratedArticles.line(0) : "{\"txt\": \"" + line + "\"}")
            .collect(Collectors.joining("\n"));
    var job = client.loaded(lines);
    assertCounts(job, 1, 124, 125);
    assertThat(job.get("failures").size()).isEqualTo(100);
    var failures = client.all("/api/v1/jobs/" + job.get("id").asString() + "/failures?limit=40");
    assertThat(failures.stream().map(failure -> failure.get("line").asInt()))
        .isEqualTo(IntStream.range(0, 125).map(each -> 2 * each + 1).boxed().toList());
    assertThat(failures.subList(0, 100)).isEqualTo(job.get("failures").valueStream().toList());
  }

  @Test
  void unpacksGzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(GeneratedArticles.lines(5).getBytes(StandardCharsets.UTF_8));
    }
    var whole = BodyPublishers.ofByteArray(packed.toByteArray());
    var job = client.load(whole, "Content-Encoding", "gzip");
    assertThat(Client.read(job.body()).get("accepted").asInt()).isEqualTo(5);
    var half = BodyPublishers.ofByteArray(packed.toByteArray(), 0, packed.size() / 2);
    assertRefused(client.load(half, "Content-Encoding", "gzip"), "body: it broke off");
    assertRefused(
        client.load(BodyPublishers.ofString("{}"), "Content-Encoding", "gzip"), "body: no gzip");
    assertRefused(
        client.load(whole, "Content-Encoding", "br"), "Content-Encoding: 'br' is neither gzip");
    assertRefused(client.load("\n\n"), "body: there is not a line");
  }

  @Test
  void leavesNothingOfABodyThatIsCut() throws IOException {
    var before = files();
    for (var framing : List.of("Content-Length: 100000", "Transfer-Encoding: chunked")) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        var head = "POST /api/v1/articles HTTP/1.1\r\nHost: x\r\n%s\r\n".formatted(framing);
        var body = framing.endsWith("chunked") ? "4\r\n{}\n{\r\n" : "{}\n{";
        var type = "Content-Type: application/x-ndjson\r\n\r\n";
        socket.getOutputStream().write((head + type + body).getBytes(StandardCharsets.US_ASCII));
        await().until(() -> files().size() > before.size());
      }
      await().until(() -> files().equals(before));
    }
    assertThat(client.ids("/api/v1/jobs")).isEmpty();
  }

  @Test
  void cancelsAndKeepsWhatIsWritten() {
    var lines = GeneratedArticles.lines(TOO_MANY_TO_FINISH);
    var job = client.load(lines).headers().firstValue("Location").orElseThrow();
    var next = client.load(lines).headers().firstValue("Location").orElseThrow();
    await().atMost(PATIENCE).until(() -> client.json(job).get("done").asInt() > 0);
    for (var each : List.of(next, job, job)) {
      assertThat(delete(each).statusCode()).isEqualTo(200);
      assertThat(client.json(each).get("state").asString()).isEqualTo("cancelled");
    }
    assertThat(client.json(next).get("startedAt").isNull()).isTrue();
    await()
        .atMost(PATIENCE)
        .until(() -> files().stream().noneMatch(file -> file.endsWith(".ndjson")));
    assertThat(client.json(job).get("done").asInt()).isBetween(1, TOO_MANY_TO_FINISH - 1);
    assertThat(client.all("/api/v1/articles?limit=200")).hasSizeBetween(1, TOO_MANY_TO_FINISH - 1);
  }

  @Test
  void cancelsNothingThatHasEnded() {
    var path = "/api/v1/jobs/" + client.loaded(GeneratedArticles.lines(1)).get("id").asString();
    var refused = delete(path);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(Client.read(refused.body()).get("detail").asString())
        .isEqualTo("state: 'done' has ended, and cannot be cancelled");
  }

  private void assertCounts(JsonNode job, int added, int unchanged, int failed) {
    assertThat(job.get("new").asInt()).isEqualTo(added);
    assertThat(job.get("unchanged").asInt()).isEqualTo(unchanged);
    assertThat(job.get("done").asInt()).isEqualTo(added + unchanged);
    assertThat(job.get("failed").asInt()).isEqualTo(failed);
    assertThat(job.get("accepted").asInt()).isEqualTo(added + unchanged + failed);
  }

  private static void assertRefused(HttpResponse<String> response, String detail) {
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Client.read(response.body()).get("detail").asString()).startsWith(detail);
  }

  private HttpResponse<String> delete(String path) {
    return client.send(client.request(path).DELETE().build());
  }

  private List<String> files() throws IOException {
    if (!Files.exists(settings.home())) {
      return List.of();
    }
    try (var files = Files.list(settings.home())) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".part") || file.endsWith(".ndjson"))
          .sorted()
          .toList();
    }
  }
}
