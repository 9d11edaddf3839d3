package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ResultSummary;
import org.truceline.TestGraph;
import org.truceline.TestNeo4j;
import org.truceline.Truces;

/// Each file under `cypher/` runs as it stands once its example parameters are entered, and the
/// planner has nothing to say against it.
class CypherIT {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  private final Driver driver = TestNeo4j.driver();

  /// So that every label, type and property is there.
  @BeforeAll
  static void loadExamples() {
    var driver = TestNeo4j.driver();
    var configuration = new GraphConfiguration();
    configuration.migrations(driver).afterSingletonsInstantiated();
    var graph = configuration.graph(driver);
    TestGraph.load(driver, graph);
    Truces.articles().forEach(facts -> TestGraph.write(graph, facts));
  }

  static List<Statement> statements() {
    return List.copyOf(new Cypher().all());
  }

  @ParameterizedTest
  @MethodSource("statements")
  void namesItsParametersAndNoOthers(Statement statement) {
    var used =
        PARAMETER
            .matcher(statement.text())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(statement.parameters()).containsOnlyKeys(used);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void isPlannedWithoutAWarning(Statement statement) {
    var explained =
        driver
            .executableQuery("EXPLAIN " + statement.text())
            .withParameters(ExampleParameters.of(statement, driver))
            .execute();
    assertThat(warnings(explained.summary())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("statements")
  void runsWithItsExamples(Statement statement) {
    try (var session = driver.session();
        var transaction = session.beginTransaction()) {
      var summary =
          transaction.run(statement.text(), ExampleParameters.of(statement, driver)).consume();
      assertThat(warnings(summary)).isEmpty();
      transaction.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n:NoSuchLabel) RETURN n",
        "MATCH (n:Event) RETURN n.noSuchProperty",
        "MATCH (:Actor)-[r:NO_SUCH_TYPE]->() RETURN r",
        "MATCH (a:Actor), (b:Event) RETURN a, b",
        "MATCH (n:Event) RETURN id(n)"
      })
  void wouldWarnOf(String flawed) {
    var explained = driver.executableQuery("EXPLAIN " + flawed).execute();
    assertThat(warnings(explained.summary())).isNotEmpty();
  }

  private static List<String> warnings(ResultSummary summary) {
    return summary.gqlStatusObjects().stream()
        .filter(GqlNotification.class::isInstance)
        .map(GqlNotification.class::cast)
        .map(note -> note.gqlStatus() + " " + note.statusDescription())
        .toList();
  }
}
