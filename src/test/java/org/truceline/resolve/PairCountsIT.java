package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.model.EventType;

/// The counts of pairs, which grow and shrink by differences, equal a count from scratch.
@IT
class PairCountsIT {

  private static final String COUNT =
      """
      MATCH (a:Actor)-[p:PARTICIPATED_IN]->(e:Event)<-[q:PARTICIPATED_IN]-(b:Actor)
      WHERE a.id < b.id
      WITH a.id + '|' + b.id AS pair, e, $scores[e.type] AS score, [p.role, q.role] AS roles,
           e.factuality IN ['occurred', 'ongoing'] AS occurred
      WITH pair, e, score, occurred,
           occurred AND 'source' IN roles AND ('target' IN roles OR score > 0
             OR e.type = 'clash' AND NOT EXISTS { (e)<-[:PARTICIPATED_IN {role: 'target'}]-() }) AS counts
      UNWIND %s AS id
      RETURN id, count(e) AS events, count(CASE WHEN occurred THEN 1 END) AS occurred,
             count(CASE WHEN counts AND score > 0 THEN 1 END) AS cooperative,
             count(CASE WHEN counts AND score < 0 THEN 1 END) AS conflictual,
             sum(CASE WHEN counts AND score > 0 THEN score ELSE 0.0 END) AS cooperation,
             sum(CASE WHEN counts AND score < 0 THEN score ELSE 0.0 END) AS conflict
      ORDER BY id
      """;
  private static final String HELD =
      "MATCH (n:%s) RETURN n.id AS id, n.events AS events, n.occurred AS occurred,"
          + " n.cooperative AS cooperative, n.conflictual AS conflictual,"
          + " n.cooperation AS cooperation, n.conflict AS conflict ORDER BY id";

  @Autowired private Driver driver;
  @Autowired private Graph graph;

  @Test
  void equalARecount() {
    TestGraph.clear(driver);
    for (var article : Tales.articles(80, 2)) {
      new Ledger(graph).enter(article);
    }
    assertThat(rows(HELD.formatted("Dyad")))
        .isEqualTo(rows(COUNT.formatted("[pair]")))
        .isNotEmpty();
    assertThat(rows(HELD.formatted("DyadMonth")))
        .isEqualTo(
            rows(
                COUNT.formatted(
                    "CASE WHEN e.start IS NULL THEN [] ELSE [pair + '|' + left(e.start, 7)] END")))
        .isNotEmpty();
    assertThat(rows("MATCH (d:Dyad) WHERE COUNT { (d)-[:OF]->(:Actor) } <> 2 RETURN d.id AS id"))
        .isEmpty();
  }

  private List<Map<String, Object>> rows(String query) {
    var scores =
        Stream.of(EventType.values())
            .collect(Collectors.toMap(EventType::code, type -> type.plover().score()));
    return driver
        .executableQuery(query)
        .withParameters(Map.of("scores", scores))
        .execute()
        .records()
        .stream()
        .map(Record::asMap)
        .toList();
  }
}
