package org.truceline.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/// Named statements that run in one transaction: all of them take effect, or none.
public final class Transaction {

  private final Cypher cypher;
  private final TransactionContext context;

  Transaction(Cypher cypher, TransactionContext context) {
    this.cypher = cypher;
    this.context = context;
  }

  /// Runs a statement to its end.
  ///
  /// @param statement its path below `cypher/`, without the ending
  /// @throws IllegalArgumentException if there is no such statement
  public <T> List<T> run(String statement, Map<String, ?> parameters, Function<Record, T> mapping) {
    return context.run(cypher.statement(statement).text(), parameters(parameters)).list(mapping);
  }

  /// Runs a statement whose answer is of no interest.
  public void run(String statement, Map<String, ?> parameters) {
    context.run(cypher.statement(statement).text(), parameters(parameters)).consume();
  }

  @SuppressWarnings("unchecked") // the driver reads them only
  private static Map<String, Object> parameters(Map<String, ?> parameters) {
    return (Map<String, Object>) parameters;
  }
}
