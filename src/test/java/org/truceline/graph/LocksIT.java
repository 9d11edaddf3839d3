package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.truceline.TestNeo4j;

/// Neo4j keeps an entry of a unique index to itself until the end of a transaction that writes and
/// looked for a node there in vain. What many writers run must not look for an id under labels that
/// it has not, or all that name Russia wait for each other, crosswise.
class LocksIT {

  private static final String MANY = "UNWIND $";

  /// Only those run it who send back what a failure left, and who wait for everybody.
  private static final String OF_FAILURES = "write/lock-identities";

  private static Driver driver;

  @BeforeAll
  static void migrate() {
    driver = TestNeo4j.driver();
    new GraphConfiguration().migrations(driver).afterSingletonsInstantiated();
  }

  static List<Statement> written() {
    return new Cypher()
        .all().stream()
            .filter(statement -> statement.text().contains(MANY))
            .filter(statement -> !statement.name().equals(OF_FAILURES))
            .toList();
  }

  @ParameterizedTest
  @MethodSource("written")
  void looksForNoIdUnderAnotherLabel(Statement statement) {
    assertThat(inVain(plan(statement.text()))).isEmpty();
  }

  @Test
  void wouldTell() {
    var several = MANY + "rows AS row MATCH (n:Actor|Place {id: row}) SET n.seen = true";
    assertThat(inVain(plan(several))).isNotEmpty();
  }

  private static Plan plan(String text) {
    try (var session = driver.session()) {
      return session
          .run("EXPLAIN " + text, Map.of("rows", List.of()))
          .consume()
          .queryPlan()
          .orElseThrow();
    }
  }

  /// Seeks that lock one of several indexes each, whatever the id is.
  private static List<? extends Plan> inVain(Plan plan) {
    return all(plan)
        .filter(step -> step.operatorType().startsWith("Union"))
        .flatMap(step -> step.children().stream())
        .filter(step -> step.operatorType().startsWith("NodeUniqueIndexSeek(Locking)"))
        .toList();
  }

  private static Stream<Plan> all(Plan plan) {
    return Stream.concat(
        Stream.of(plan), plan.children().stream().flatMap(child -> all((Plan) child)));
  }
}
