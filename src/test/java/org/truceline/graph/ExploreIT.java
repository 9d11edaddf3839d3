package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.intake.Intake;
import org.truceline.model.Draft;
import tools.jackson.databind.json.JsonMapper;

/// Whoever opens Neo4j Browser for the first time sees the samples, and the questions as they
/// stand.
@IT
class ExploreIT {

  @Autowired private Driver driver;
  @Autowired private Intake intake;
  @Autowired private JsonMapper json;

  @Value("classpath*:samples/*.json")
  private Resource[] samples = {};

  @BeforeEach
  @AfterEach
  void clear() {
    TestGraph.clear(driver);
  }

  @Test
  void eachQuestionHasAnAnswerInTheSamples() throws IOException {
    for (var sample : samples) {
      intake.submit(json.readValue(sample.getContentAsByteArray(), Draft.class));
    }
    var unanswered = new TreeSet<String>();
    for (var statement : new Cypher().all()) {
      if (statement.name().startsWith("explore/") && isUnanswered(statement)) {
        unanswered.add(statement.name());
      }
    }
    assertThat(unanswered)
        .as("but nobody has decided anything yet")
        .containsExactly("explore/decisions");
  }

  private boolean isUnanswered(Statement statement) {
    return driver
        .executableQuery(statement.text())
        .withParameters(ExampleParameters.of(statement, driver))
        .execute()
        .records()
        .isEmpty();
  }
}
