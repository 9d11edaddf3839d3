package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;

/// Many ways of telling the same end in one graph, whatever the order, the batches and the writers.
@IT
class HostingIT {

  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 28, 12, 0, 0, 0, ZoneOffset.UTC);
  private static final List<Resolved> TALES = Tales.articles(60, 1);

  @Autowired private Driver driver;
  @Autowired private Graph graph;

  private final AtomicInteger attempts = new AtomicInteger();

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
    attempts.set(0);
  }

  @Test
  void endsTheSameInAnyOrderAndAnyBatches() {
    enter(TALES, TALES.size());
    var expected = Dump.of(driver);
    assertThat(count("MATCH (v:Variant) WHERE v.host IS NOT NULL RETURN count(v) AS n"))
        .isPositive();
    for (int seed = 0; seed < 6; seed++) {
      TestGraph.clear(driver);
      enter(shuffled(TALES, seed), List.of(1, 7, 25).get(seed % 3));
      Dump.assertHolds(driver, expected);
    }
  }

  @Test
  void endsAsHostingSaysWithoutAGraph() {
    enter(TALES, 10);
    var told = new TreeMap<String, String>();
    driver
        .executableQuery("MATCH (v:Variant)-[:TOLD_AS]->(e:Event) RETURN v.id AS v, e.id AS e")
        .execute()
        .records()
        .forEach(row -> told.put(row.get("v").asString(), row.get("e").asString()));
    assertThat(HostingOf.articles(TALES)).containsAllEntriesOf(told);
  }

  @Test
  void changesNothingWhenAllComesAgain() {
    enter(TALES, 20);
    var before = Dump.of(driver);
    assertThat(enter(shuffled(TALES, 3), 20)).isZero();
    Dump.assertHolds(driver, before);
  }

  @Test
  void losesNothingWhenSeveralWriteAtOnce() throws Exception {
    enter(TALES, TALES.size());
    var expected = Dump.of(driver);
    for (int writers : List.of(2, 4, 4)) {
      TestGraph.clear(driver);
      attempts.set(0);
      assertThat(enteredBy(writers)).isEqualTo(TALES.size());
      Dump.assertHolds(driver, expected);
      System.out.println(
          "%d writers of the same %d articles: %d transactions, %d attempts"
              .formatted(writers, TALES.size(), writers * TALES.size() / 5, attempts.get()));
    }
  }

  @Test
  void derivesTheSameAgain() {
    enter(TALES, 20);
    var before = Dump.of(driver);
    var ids =
        driver
            .executableQuery("MATCH (r:Report) RETURN DISTINCT r.variant AS v")
            .execute()
            .records()
            .stream()
            .map(row -> row.get("v").asString())
            .toList();
    graph.write(transaction -> {
      Derivation.again(transaction, ids);
      return true;
    });
    Dump.assertHolds(driver, before);
  }

  private int enteredBy(int writers) throws Exception {
    var work = new ArrayList<Callable<Integer>>();
    for (int writer = 0; writer < writers; writer++) {
      var articles = shuffled(TALES, writer);
      work.add(() -> enter(articles, 5));
    }
    int entered = 0;
    try (var threads = Executors.newFixedThreadPool(writers)) {
      for (var done : threads.invokeAll(work)) {
        entered += done.get();
      }
    }
    return entered;
  }

  /// How many were new.
  private int enter(List<Resolved> articles, int batch) {
    int entered = 0;
    for (int from = 0; from < articles.size(); from += batch) {
      var part = articles.subList(from, Math.min(from + batch, articles.size()));
      var arrival = new Arrivals(graph).letIn(part, NOW);
      entered +=
          Collections.frequency(
              graph.write(transaction -> {
                attempts.incrementAndGet();
                return new Entry(transaction, part, NOW).write(arrival);
              }),
              true);
    }
    return entered;
  }

  private static List<Resolved> shuffled(List<Resolved> articles, int seed) {
    var shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private long count(String query) {
    return driver.executableQuery(query).execute().records().getFirst().get("n").asLong();
  }
}
