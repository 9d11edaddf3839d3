package org.truceline.web;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthToken;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.truceline.GeneratedArticles;
import org.truceline.TestNeo4j;

/// Neo4j goes away while Truceline runs.
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "truceline.samples=false",
      "truceline.load.writers=1", // two may deadlock, and a second is too short to try again
      "spring.neo4j.max-transaction-retry-time=1s"
    })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class OutageIT {

  /// It takes seconds to load them, so that the wire is cut amid them.
  private static final int MANY = 800;

  private static final Wire WIRE = Wire.to(TestNeo4j.connection().getUri());

  @LocalServerPort private int port;

  @TestConfiguration(proxyBeanMethods = false)
  static class ThroughAWire {

    @Bean
    Neo4jConnectionDetails wired() {
      return new Neo4jConnectionDetails() {
        @Override
        public URI getUri() {
          return WIRE.uri();
        }

        @Override
        public AuthToken getAuthToken() {
          return TestNeo4j.connection().getAuthToken();
        }
      };
    }
  }

  @AfterEach
  void mend() {
    WIRE.mend();
  }

  @Test
  void goesOnWithALoadOnceNeo4jIsBack(CapturedOutput output) {
    var client = new Client(port);
    var lines = GeneratedArticles.lines(MANY);
    var job = client.load(lines).headers().firstValue("Location").orElseThrow();
    await().atMost(2, MINUTES).until(() -> client.json(job).get("done").asInt() > 0);
    cut();
    assertThat(client.get(job).statusCode()).isEqualTo(503);
    await().atMost(1, MINUTES).until(() -> output.getOut().contains("A load waits for Neo4j"));
    WIRE.mend();
    await().ignoreExceptions().atMost(3, MINUTES).until(() -> client.isDone(job));
    var report = client.json(job);
    assertThat(report.get("done").asInt()).isEqualTo(MANY);
    assertThat(report.get("failed").asInt()).isZero();
    assertThat(report.get("error").asString()).startsWith("Neo4j: it did not answer");
  }

  @Test
  void tellsThatNeo4jIsAway() {
    var client = new Client(port);
    assertThat(client.get("/api/v1/events").statusCode()).isEqualTo(200);
    cut();
    for (var path : new String[] {"/api/v1/events", "/api/v1/actors/actor:russia"}) {
      var response = client.get(path);
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(response.body()).contains("Neo4j: it does not answer");
    }
    assertThat(client.post("/api/v1/articles", "{\"text\": \"A truce began.\"}").statusCode())
        .isEqualTo(503);
    assertThat(client.get("/", "Accept", "text/html").statusCode()).isEqualTo(503);
    assertThat(client.get("/actuator/health").statusCode()).isEqualTo(503);
  }

  private static void cut() {
    try {
      WIRE.cut();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
