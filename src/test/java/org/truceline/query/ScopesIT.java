package org.truceline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;

@IT
class ScopesIT {

  private static final String ID = "agreement:kept";

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private Scopes scopes;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
    graph.write(transaction -> true);
    run("CREATE (:Agreement {id: 'agreement:kept', name: 'Kept'})");
    cover("one");
  }

  @Test
  void areReadAnewOnceSomethingIsWritten() {
    assertThat(zones()).containsExactly("zone:one");
    cover("two");
    graph.write(transaction -> true);
    assertThat(zones()).containsExactlyInAnyOrder("zone:one", "zone:two");
  }

  @Test
  void areKeptForASecondAtMost() {
    assertThat(zones()).containsExactly("zone:one");
    cover("two");
    await().atMost(Duration.ofSeconds(3)).until(() -> zones().contains("zone:two"));
  }

  @Test
  void areNotKeptOfWhatIsUnknown() {
    run("MATCH (n:Agreement {id: 'agreement:kept'}) DETACH DELETE n");
    assertThat(isKnown()).isFalse();
    run("CREATE (:Agreement {id: 'agreement:kept', name: 'Kept'})");
    assertThat(isKnown()).isTrue();
  }

  private boolean isKnown() {
    return graph.read(transaction -> scopes.now(transaction, ID)).isPresent();
  }

  private Set<String> zones() {
    return graph.read(transaction -> scopes.now(transaction, ID)).orElseThrow().zones().keySet();
  }

  private void cover(String zone) {
    run(
        "MATCH (n:Agreement {id: 'agreement:kept'})"
            + " CREATE (n)-[:COVERS]->(:Zone {id: 'zone:%s', name: 'Zone %s'})"
                .formatted(zone, zone));
  }

  private void run(String statement) {
    driver.executableQuery(statement).execute();
  }
}
