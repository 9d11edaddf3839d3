package org.truceline.web;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.truceline.Dump;
import org.truceline.GeneratedArticles;
import org.truceline.IT;
import org.truceline.TestGraph;

/// Two clients send the same articles at the same time.
@IT
class SameArticlesIT {

  private static final int ARTICLES = 500;

  @LocalServerPort private int port;
  @Autowired private Driver driver;
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
    TestGraph.clear(driver);
  }

  @Test
  void leaveEachFactOnce() throws Exception {
    var lines = GeneratedArticles.lines(ARTICLES);
    assertThat(client.loaded(lines).get("new").asInt()).isEqualTo(ARTICLES);
    var once = Dump.of(driver);
    TestGraph.clear(driver);
    assertThat(atOnce(() -> oneByOne(1), () -> oneByOne(2))).isEqualTo(ARTICLES);
    Dump.assertHolds(driver, once);
  }

  /// How many articles were new to the graph, to either client.
  private static int atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(List.of(one, other), 5, MINUTES);
      return results.getFirst().get() + results.getLast().get();
    }
  }

  private int oneByOne(int seed) {
    var numbers = new ArrayList<>(IntStream.range(0, ARTICLES).boxed().toList());
    Collections.shuffle(numbers, new Random(seed));
    return (int)
        numbers.stream()
            .map(number -> client.post("/api/v1/articles", GeneratedArticles.line(number)))
            .filter(answer -> answer.statusCode() == 201)
            .count();
  }
}
