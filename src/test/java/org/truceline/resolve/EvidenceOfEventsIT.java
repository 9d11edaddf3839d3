package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;

/// The quote that an event keeps is one that its reports hold, whatever they were told in.
@IT
class EvidenceOfEventsIT {

  private static final Path MIGRATION =
      Path.of("cypher", "migrations", "V010__evidence_of_events.cypher");

  @Autowired private Driver driver;
  @Autowired private Graph graph;

  @BeforeEach
  void tell() {
    TestGraph.clear(driver);
    var ledger = new Ledger(graph);
    Tales.articles(60, 10).forEach(article -> ledger.enter(List.of(article)));
  }

  @Test
  void isWhatAnArticleSaysOfItThere() {
    var wrong =
        driver
            .executableQuery(
                """
                MATCH (e:Event)
                WHERE NOT EXISTS {
                  MATCH (e)<-[:TELLS]-(r:Report {id: e.evidence[4]})-[:IN]->(a:Article {id: e.evidence[5]})
                  WHERE substring(a[r.field], r.begin, r.end - r.begin) = e.evidence[0]
                    AND [r.field, toString(r.begin), toString(r.end)] = e.evidence[1..4]
                }
                RETURN e.id
                """)
            .execute()
            .records();
    assertThat(evidence()).hasSizeGreaterThan(20);
    assertThat(wrong).isEmpty();
  }

  @Test
  void isFoundForEventsThatWereWrittenBeforeTheyKeptIt() throws IOException {
    var before = evidence();
    driver.executableQuery("MATCH (e:Event) REMOVE e.evidence").execute();
    try (var session = driver.session()) {
      session.run(Files.readString(MIGRATION).split(";\\s*\\R", 2)[0]).consume();
    }
    assertThat(evidence()).isEqualTo(before);
  }

  private Map<String, List<String>> evidence() {
    var evidence = new TreeMap<String, List<String>>();
    driver
        .executableQuery("MATCH (e:Event) RETURN e.id AS id, e.evidence AS evidence")
        .execute()
        .records()
        .forEach(row ->
            evidence.put(row.get("id").asString(), row.get("evidence").asList(Value::asString)));
    return evidence;
  }
}
