package org.truceline.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.truceline.graph.Transaction;

/// Rows for one statement under `cypher/write/`, in the order in which their locks are to be taken.
record Rows(List<Map<String, Object>> rows) {

  static Rows of(Collection<Map<String, Object>> rows) {
    return new Rows(List.copyOf(rows));
  }

  /// Nothing runs where there are none.
  void write(Transaction transaction, String statement) {
    if (!rows.isEmpty()) {
      transaction.run(statement, Map.of("rows", rows));
    }
  }
}
