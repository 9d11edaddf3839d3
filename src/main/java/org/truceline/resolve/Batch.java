package org.truceline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows for one statement under `cypher/write/`, in the order in which their locks are to be taken,
/// and its other parameters.
record Batch(String statement, List<Map<String, Object>> rows, Map<String, Object> others) {

  Batch(String statement, List<Map<String, Object>> rows) {
    this(statement, rows, Map.of());
  }

  Map<String, Object> parameters() {
    var parameters = new HashMap<>(others);
    parameters.put("rows", rows);
    return parameters;
  }
}
