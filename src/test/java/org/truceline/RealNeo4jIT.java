package org.truceline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@IT
class RealNeo4jIT {

  private static final String SERVER =
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' "
          + "RETURN versions[0] AS version, edition";

  @Autowired private Driver driver;

  @Test
  void isTheServerThatTrucelineIsMadeFor() {
    var server = driver.executableQuery(SERVER).execute().records().getFirst();
    assertThat(server.get("version").asString()).isEqualTo("2026.08.1");
    assertThat(server.get("edition").asString()).isEqualTo("community");
  }

  @Test
  void isTheSameInAContextAndWithoutOne() {
    driver.executableQuery("MERGE (:RealNeo4jIT {id: 1})").execute();
    var seen =
        TestNeo4j.driver()
            .executableQuery("MATCH (n:RealNeo4jIT) DETACH DELETE n RETURN count(*) AS n")
            .execute();
    assertThat(seen.records().getFirst().get("n").asInt()).isEqualTo(1);
  }
}
