package org.truceline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.truceline.model.EventType;

/// What pairs of actors add up to, counted from the events alone.
public final class Totals {

  private static final String COUNTED =
      """
      MATCH (e:Event)-[:BETWEEN]->(d:Dyad)
      WITH e, d, split(d.id, '|') AS ids, $scores[e.type] AS score,
           e.factuality IN ['occurred', 'ongoing'] AS occurred
      WITH e, d, ids, score, occurred,
           COLLECT { MATCH (e)<-[p:PARTICIPATED_IN]-() WHERE p.actorId IN ids RETURN p.role } AS roles
      WITH e, d, ids, score, occurred,
           occurred AND 'source' IN roles AND ('target' IN roles OR score > 0
             OR e.type = 'clash' AND NOT EXISTS { (e)<-[:PARTICIPATED_IN {role: 'target'}]-() }) AS counts
      """;
  private static final String SUMS =
      """
      count(e) AS events, count(CASE WHEN occurred THEN 1 END) AS occurred,
           count(CASE WHEN counts AND score > 0 THEN 1 END) AS cooperative,
           count(CASE WHEN counts AND score < 0 THEN 1 END) AS conflictual,
           sum(CASE WHEN counts AND score > 0 THEN score ELSE 0.0 END) AS cooperation,
           sum(CASE WHEN counts AND score < 0 THEN score ELSE 0.0 END) AS conflict
      """;
  private static final String ASSIGN =
      """
      SET x += {a: ids[0], b: ids[1], events: events, occurred: occurred, cooperative: cooperative,
                conflictual: conflictual, cooperation: cooperation, conflict: conflict}
      """;

  private static final List<String> STATEMENTS =
      List.of(
          COUNTED + "WITH d AS x, ids, " + SUMS + ASSIGN,
          "MATCH (d:Dyad) UNWIND [d.a, d.b] AS id MATCH (a:Actor {id: id}) MERGE (d)-[:OF]->(a)",
          COUNTED
              + "WITH * WHERE e.order >= 0 WITH d, ids, date.truncate('month', date(substring(e.start, 0, 10))) AS month, "
              + SUMS
              + "MERGE (x:DyadMonth {id: d.id + '|' + substring(toString(month), 0, 7)})"
              + " SET x.pairId = d.id, x.month = month "
              + ASSIGN);

  private Totals() {}

  /// Writes them.
  public static void write(Driver driver) {
    var scores =
        Stream.of(EventType.values())
            .collect(Collectors.toMap(EventType::code, type -> type.plover().score()));
    for (var statement : STATEMENTS) {
      driver.executableQuery(statement).withParameters(Map.of("scores", scores)).execute();
    }
  }
}
