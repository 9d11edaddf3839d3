package org.truceline.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.truceline.graph.Transaction;

/// Rows for one statement under `cypher/write/`, in the order in which their locks are to be taken.
record Rows(List<Map<String, Object>> rows) {

  static Rows of(Collection<Map<String, Object>> rows) {
    return new Rows(List.copyOf(rows));
  }

  /// The same with what is worked out only for those that are written.
  Rows with(UnaryOperator<Map<String, Object>> more) {
    return new Rows(rows.stream().map(more).toList());
  }

  /// Nothing runs where there are none.
  void write(Transaction transaction, String statement) {
    if (!rows.isEmpty()) {
      transaction.run(statement, Map.of("rows", rows));
    }
  }
}
