package org.truceline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/// All that a graph holds as rows, and the plainest statements that write them: what is known to be
/// new is created, unasked, nodes first and then relationships between ids.
@SuppressWarnings("InlineFormatString") // statements read better where they stand together
final class PlainRows {

  private static final int ROWS = 1000;
  private static final String NODES = "MATCH (n:%s) RETURN properties(n) AS row ORDER BY n.id";
  private static final String RELATIONSHIPS =
      "MATCH (a:%s)-[r:%s]->(b:%s) RETURN {from: a.id, to: b.id, properties: properties(r)} AS row"
          + " ORDER BY a.id, b.id";
  private static final String TRIPLES =
      "MATCH (a)-[r]->(b) RETURN DISTINCT labels(a)[0] AS a, type(r) AS type, labels(b)[0] AS b";
  private static final String CREATE_NODES = "UNWIND $rows AS row CREATE (n:%s) SET n += row";
  private static final String CREATE_RELATIONSHIPS =
      "UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to})"
          + " CREATE (a)-[r:%s]->(b) SET r += row.properties";

  private final Map<String, List<Map<String, Object>>> nodes = new TreeMap<>();
  private final Map<String, List<Map<String, Object>>> relationships = new TreeMap<>();

  private PlainRows() {}

  static PlainRows of(Driver driver) {
    var rows = new PlainRows();
    for (var row :
        driver
            .executableQuery("MATCH (n) RETURN DISTINCT labels(n)[0] AS label")
            .execute()
            .records()) {
      var label = row.get("label").asString();
      if (!label.startsWith("Migration") && !label.equals("Decisions")) {
        rows.nodes.put(CREATE_NODES.formatted(label), read(driver, NODES.formatted(label)));
      }
    }
    for (var row : driver.executableQuery(TRIPLES).execute().records()) {
      var a = row.get("a").asString();
      var type = row.get("type").asString();
      var b = row.get("b").asString();
      rows.relationships.put(
          CREATE_RELATIONSHIPS.formatted(a, b, type),
          read(driver, RELATIONSHIPS.formatted(a, type, b)));
    }
    return rows;
  }

  private static List<Map<String, Object>> read(Driver driver, String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("row").asMap(Value::asObject))
        .map(row -> (Map<String, Object>) new HashMap<>(row))
        .toList();
  }

  int size() {
    return nodes.values().stream().mapToInt(List::size).sum()
        + relationships.values().stream().mapToInt(List::size).sum();
  }

  /// Nodes, then relationships: in each, every task is a transaction of its own.
  List<List<Callable<Object>>> phases(Driver driver) {
    return List.of(tasks(driver, nodes), tasks(driver, relationships));
  }

  private static List<Callable<Object>> tasks(
      Driver driver, Map<String, List<Map<String, Object>>> all) {
    var tasks = new ArrayList<Callable<Object>>();
    all.forEach((statement, rows) -> {
      for (int from = 0; from < rows.size(); from += ROWS) {
        var part = rows.subList(from, Math.min(from + ROWS, rows.size()));
        tasks.add(() -> write(driver, statement, part));
      }
    });
    return tasks;
  }

  private static Object write(Driver driver, String statement, List<Map<String, Object>> rows) {
    try (var session = driver.session()) {
      return session.executeWrite(transaction ->
          transaction.run(statement, Map.<String, Object>of("rows", rows)).consume());
    }
  }
}
