package org.truceline;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/// All that a graph holds, in an order that does not depend on how it came there. When something
/// was read, and thereby known, is left out, and so are the jobs that brought it and the log of
/// what people decided; what follows from their decisions is there.
public final class Dump {

  private static final String NODES =
      "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:Samples AND NOT n:Job"
          + " AND NOT n:Merge AND NOT n:Split AND NOT n:Decisions"
          + " RETURN labels(n) AS what, properties(n) AS properties";
  private static final String RELATIONSHIPS =
      "MATCH (a)-[r]->(b) WHERE NOT a:Split"
          + " RETURN a.id + ' ' + type(r) + ' ' + b.id AS what, properties(r) AS properties";

  private Dump() {}

  /// A line for each node and relationship, sorted.
  public static List<String> of(Driver driver) {
    var lines = new ArrayList<String>();
    for (var query : List.of(NODES, RELATIONSHIPS)) {
      for (var row : driver.executableQuery(query).execute().records()) {
        lines.add(row.get("what") + " " + properties(row.get("properties")));
      }
    }
    return lines.stream().sorted().toList();
  }

  /// Asserts that a graph holds just what it held; says no more than what differs.
  public static void assertHolds(Driver driver, List<String> expected) {
    var dump = of(driver);
    assertThat(
            Stream.concat(
                without(expected, dump).map("missing: "::concat),
                without(dump, expected).map("too much: "::concat)))
        .isEmpty();
    assertThat(dump).hasSameSizeAs(expected);
  }

  private static Stream<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(not(new HashSet<>(others)::contains));
  }

  private static String properties(Value properties) {
    var sorted = new TreeMap<>(properties.asMap(Value::toString));
    sorted.remove("readAt");
    sorted.remove("knownAt");
    sorted.remove("mergeId");
    return sorted.toString();
  }
}
