package org.truceline.graph;

import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;

/// The parameters that stand in a statement's header, as its reader enters them.
final class ExampleParameters {

  private ExampleParameters() {}

  /// Neo4j itself evaluates them, as its Browser does.
  static Map<String, Object> of(Statement statement, Driver driver) {
    if (statement.parameters().isEmpty()) {
      return Map.of();
    }
    var columns =
        statement.parameters().entrySet().stream()
            .map(parameter -> parameter.getValue() + " AS " + parameter.getKey())
            .collect(Collectors.joining(", "));
    return driver.executableQuery("RETURN " + columns).execute().records().getFirst().asMap();
  }
}
