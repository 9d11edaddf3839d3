package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.Examples;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.model.Facts;

/// Articles that never came in leave nobody behind, and take nobody away whom others name.
@IT
class ArrivalsIT {

  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 28, 12, 0, 0, 0, ZoneOffset.UTC);

  @Autowired private Driver driver;
  @Autowired private Graph graph;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
  }

  @Test
  void leavesNothingHalfWritten() {
    breakOff(Examples.douma());
    new Ledger(graph).tidy();
    assertThat(Dump.of(driver)).isEmpty();
  }

  @Test
  void sendsNobodyBackWhomAnotherArticleNames() {
    TestGraph.write(graph, Examples.sochi());
    var expected = Dump.of(driver);
    TestGraph.clear(driver);
    breakOff(Examples.douma());
    TestGraph.write(graph, Examples.sochi());
    new Ledger(graph).tidy();
    Dump.assertHolds(driver, expected);
  }

  @Test
  void sendsNobodyBackWhoIsBeingNamed() {
    var article = List.of(new Resolver().resolve(Examples.douma()));
    TestGraph.write(graph, Examples.douma());
    var expected = Dump.of(driver);
    TestGraph.clear(driver);
    var arrival = new Arrivals(graph).letIn(article, NOW);
    new Ledger(graph).tidy();
    assertThatThrownBy(
            () -> graph.write(transaction -> new Entry(transaction, article, NOW).write(arrival)))
        .isInstanceOf(Gone.class);
    assertThat(new Ledger(graph).enter(article)).containsExactly(true);
    Dump.assertHolds(driver, expected);
  }

  @Test
  void sendsBackWhomARefusedArticleBrought() {
    assertThatThrownBy(() -> new Ledger(graph).enter(refused(Examples.homsTruceInEnglish())))
        .isInstanceOf(Neo4jException.class);
    assertThat(Dump.of(driver)).isEmpty();
  }

  @Test
  void sendsNobodyBackBesideOneWhoEnters() throws Exception {
    TestGraph.write(graph, Examples.douma());
    var expected = Dump.of(driver);
    TestGraph.clear(driver);
    var ledger = new Ledger(graph);
    var article = new Resolver().resolve(Examples.douma());
    try (var threads = Executors.newFixedThreadPool(2);
        var session = driver.session();
        var keepsItWaiting = session.beginTransaction()) {
      keepsItWaiting.run("CREATE (:Article {id: $id})", Map.of("id", article.id())).consume();
      var entered = threads.submit(() -> ledger.enter(article));
      await().until(() -> arrivals() == 1);
      var refused = threads.submit(() -> ledger.enter(refused(Examples.homsTruceInEnglish())));
      await().until(() -> arrivals() == 2);
      await().during(Duration.ofMillis(500)).until(() -> arrivals() == 2);
      keepsItWaiting.rollback();
      assertThat(entered.get()).isTrue();
      assertThatThrownBy(refused::get).hasCauseInstanceOf(Neo4jException.class);
    }
    Dump.assertHolds(driver, expected);
  }

  /// An article that no graph takes: it states a relation without a type.
  private static Resolved refused(Facts facts) {
    var article = new Resolver().resolve(facts);
    var actor = article.entities().entities().firstKey();
    Map<String, Object> relation =
        Map.of("id", "", "article", article.id(), "from", actor, "to", actor, "type", "");
    return new Resolved(
        facts, article.article(), article.entities(), article.reports(), List.of(relation));
  }

  /// As a kill does, with all that is written in a transaction that does not end.
  private void breakOff(Facts facts) {
    var article = List.of(new Resolver().resolve(facts));
    var arrival = new Arrivals(graph).letIn(article, NOW);
    assertThatThrownBy(() ->
            graph.write(transaction -> {
              new Entry(transaction, article, NOW).write(arrival);
              transaction.run("write/no-such-statement", Map.of());
              return true;
            }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cypher/write/no-such-statement.cypher");
    assertThat(Dump.of(driver)).isNotEmpty();
  }

  private int arrivals() {
    return driver
        .executableQuery("MATCH (n:Arrival) RETURN count(n) AS n")
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asInt();
  }
}
