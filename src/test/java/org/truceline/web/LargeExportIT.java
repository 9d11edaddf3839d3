package org.truceline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.EventOrder;

/// Twelve thousand events, of which the last that is written can be made to fail.
@IT
@TestPropertySource(properties = "truceline.samples=false")
class LargeExportIT {

  private static final int MANY = 12_000;
  private static final int STRETCH = 1_000;

  private static @Nullable Driver used;

  @LocalServerPort private int port;
  @Autowired private Driver driver;

  @BeforeAll
  static void fill(@Autowired Driver driver) {
    used = driver;
    TestGraph.clear(driver);
    var rows =
        IntStream.range(0, MANY)
            .mapToObj(i -> {
              var day = LocalDate.of(2015, 1, 1).plusDays(i / 5);
              return Map.<String, Object>of(
                  "id", "event:many-%05d".formatted(i),
                  "day", day.toString(),
                  "order", EventOrder.of(day, "event:many-" + i));
            })
            .toList();
    for (var at = 0; at < MANY; at += STRETCH) {
      driver
          .executableQuery(
              """
              UNWIND $rows AS row
              CREATE (e:Event {id: row.id, name: 'Shelling', type: 'shelling', factuality: 'occurred',
                start: row.day, end: row.day, precision: 'day', order: row.order, reports: 1, publishers: 1})
              CREATE (e)<-[:TELLS]-(:Report {id: 'report:' + row.id, quote: 'قصف على دوما', field: 'text', begin: 0, end: 12,
                factuality: 'occurred', confidence: 0.9})-[:IN]->(:Article {id: 'article:' + row.id, title: 'قصف', language: 'ar', readAt: datetime()})
              """)
          .withParameters(Map.of("rows", rows.subList(at, at + STRETCH)))
          .execute();
    }
  }

  @AfterAll
  static void clear() {
    if (used != null) {
      TestGraph.clear(used);
    }
  }

  @Test
  void writesAllOfItWhileItReads() throws IOException {
    assertThat(export("csv")).isEqualTo(MANY + 1);
    var before = heap();
    var most = before;
    var count = 0;
    try (var lines = new BufferedReader(new InputStreamReader(stream("csv"), UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        count++;
        if (count % 4_000 == 0) {
          most = Math.max(most, heap());
        }
      }
    }
    assertThat(count).isEqualTo(MANY + 1);
    assertThat(most - before).isLessThan(8L << 20);
  }

  private InputStream stream(String format) throws IOException {
    return URI.create("http://127.0.0.1:%d/api/v1/events?format=%s".formatted(port, format))
        .toURL()
        .openStream();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "csv", "geojson", "timelinejs", "atom"})
  void breaksOffWhatFailsOnTheWay(String format) {
    var last = "MATCH (e:Event) WITH e ORDER BY e.order LIMIT 1 ";
    driver.executableQuery(last + "SET e.type = 'no such type'").execute();
    try {
      var client = new Client(port);
      assertThatThrownBy(() -> client.get("/api/v1/events?format=" + format))
          .isInstanceOf(AssertionError.class)
          .hasRootCauseInstanceOf(IOException.class);
    } finally {
      driver.executableQuery(last + "SET e.type = 'shelling'").execute();
    }
  }

  @Test
  void asksNoMoreForAClientThatIsGone() throws IOException {
    try (var lines = stream("ndjson")) {
      assertThat(lines.read()).isEqualTo('{');
    }
    assertThat(export("ndjson")).isEqualTo(MANY);
    assertThat(
            driver
                .executableQuery(
                    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $events'")
                .execute()
                .records())
        .isEmpty();
  }

  private long export(String format) {
    var answer = new Client(port).get("/api/v1/events?format=" + format);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().lines().count();
  }
}
