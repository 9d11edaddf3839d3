package org.truceline;

import java.util.List;
import org.neo4j.driver.Driver;
import org.truceline.graph.Graph;
import org.truceline.model.Facts;
import org.truceline.resolve.Ledger;
import org.truceline.resolve.Resolver;

/// The graph that the tests share: each empties it before it writes its own.
public final class TestGraph {

  /// What many things hang on goes last, so that no transaction holds all of it.
  private static final List<String> CLEAR =
      List.of(
          "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS",
          """
          MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:Decisions
          CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS
          """);

  private TestGraph() {}

  /// Empties it and writes the [Examples].
  public static void load(Driver driver, Graph graph) {
    clear(driver);
    Examples.articles().forEach(facts -> write(graph, facts));
  }

  /// Whether the article was new.
  public static boolean write(Graph graph, Facts facts) {
    return new Ledger(graph).enter(new Resolver().resolve(facts));
  }

  /// Removes all but the record of migrations, some at a time, so that a large graph can go too.
  public static void clear(Driver driver) {
    try (var session = driver.session()) {
      CLEAR.forEach(statement -> session.run(statement).consume());
    }
  }
}
