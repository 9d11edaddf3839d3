package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every failure is a problem that names what was wrong.
@WebIT
class ProblemsIT {

  private static final int OVER_2_MIB = 2 * 1024 * 1024 + 1;

  @LocalServerPort private int port;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "failed-gets.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatIsWrongWithAnAddress(
      String method, String path, @Nullable String accept, int status, String detail) {
    var request =
        client
            .request(path, "Accept", accept == null ? "application/json" : accept)
            .method(method, BodyPublishers.noBody())
            .build();
    assertProblem(client.send(request), status, detail);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "failed-posts.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void tellsWhatIsWrongWithABody(
      @Nullable String type, @Nullable String body, int status, String detail) {
    for (var path : new String[] {"/api/v1/articles", "/api/v1/extractions"}) {
      var request =
          client
              .request(path, "Content-Type", type == null ? "application/json" : type)
              .POST(BodyPublishers.ofString(body == null ? "" : body))
              .build();
      assertProblem(client.send(request), status, detail);
    }
  }

  @Test
  void refusesABodyThatSaysItIsTooLong() {
    var response = client.post("/api/v1/articles", "x".repeat(OVER_2_MIB));
    assertProblem(response, 413, "2097152 bytes");
  }

  @Test
  void refusesABodyThatTurnsOutTooLong() {
    var start = "{\"text\": \"".getBytes(StandardCharsets.UTF_8);
    Supplier<InputStream> endless =
        () ->
            new SequenceInputStream(
                new ByteArrayInputStream(start),
                new ByteArrayInputStream("x".repeat(OVER_2_MIB).getBytes(StandardCharsets.UTF_8)));
    var request =
        client
            .request("/api/v1/extractions", "Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(endless))
            .build();
    assertProblem(client.send(request), 413, "2097152 bytes");
  }

  @Test
  void tellsTomcatsRefusalsAsProblems() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/events?q={ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json")
          .contains("\"status\":400");
    }
  }

  @Test
  void showsAPersonAPage() {
    var response = client.get("/zones/zone:atlantis", "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(response.body()).contains("zone:atlantis").contains("<h1>Not Found</h1>");
  }

  private static void assertProblem(HttpResponse<String> response, int status, String detail) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    var problem = Client.read(response.body());
    assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "instance");
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).contains(detail);
  }
}
