package org.truceline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/// Named statements that run together: of those that write all take effect, or none.
public final class Transaction {

  private final Cypher cypher;
  private final SimpleQueryRunner runner;

  Transaction(Cypher cypher, SimpleQueryRunner runner) {
    this.cypher = cypher;
    this.runner = runner;
  }

  /// Runs a statement to its end.
  ///
  /// @param statement its path below `cypher/`, without the ending
  /// @throws IllegalArgumentException if there is no such statement
  public <T> List<T> run(String statement, Map<String, ?> parameters, Function<Record, T> mapping) {
    return runner.run(cypher.statement(statement).text(), parameters(parameters)).list(mapping);
  }

  /// Runs a statement whose answer is of no interest. In a transaction that writes nobody waits for
  /// it: what comes next is made ready meanwhile, and what went wrong is told by that, or by the
  /// end. Neo4j itself waits with its answer until a statement is through that returns nothing, so
  /// those that are to be left alone return how much they wrote.
  public void run(String statement, Map<String, ?> parameters) {
    runner.run(cypher.statement(statement).text(), parameters(parameters));
  }

  @SuppressWarnings("unchecked") // the driver reads them only
  private static Map<String, Object> parameters(Map<String, ?> parameters) {
    return (Map<String, Object>) parameters;
  }
}
