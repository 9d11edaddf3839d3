package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.truceline.Examples;
import org.truceline.IT;
import org.truceline.Story;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.resolve.Ledger;
import org.truceline.resolve.Resolver;
import tools.jackson.databind.json.JsonMapper;

@IT
class SamplesIT {

  private final List<String> read = new ArrayList<>();

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private JsonMapper json;

  @BeforeEach
  @AfterEach
  void clear() {
    TestGraph.clear(driver);
  }

  @Test
  void areReadOnceIntoAnEmptyGraph() throws Exception {
    samples(this::facts).run(new DefaultApplicationArguments());
    samples(this::facts).run(new DefaultApplicationArguments());
    assertThat(read).containsExactly("one", "two", "three");
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void areNotReadIntoAGraphThatHasArticles() throws Exception {
    TestGraph.write(graph, Examples.sochi());
    samples(this::facts).run(new DefaultApplicationArguments());
    assertThat(read).isEmpty();
    assertThat(articles()).isOne();
  }

  @Test
  void areCompletedAfterAnInterruption() throws Exception {
    var broken = samples(this::untilTheSecond);
    assertThatIllegalStateException()
        .isThrownBy(() -> broken.run(new DefaultApplicationArguments()));
    assertThat(articles()).isOne();
    samples(this::facts).run(new DefaultApplicationArguments());
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void stayAwayOnceTheirArticlesWereDeleted() throws Exception {
    samples(this::facts).run(new DefaultApplicationArguments());
    driver.executableQuery("MATCH (n:Article) DETACH DELETE n").execute();
    samples(this::facts).run(new DefaultApplicationArguments());
    assertThat(articles()).isZero();
  }

  private Samples samples(Function<Draft, Facts> extraction) {
    var intake = new Intake(extraction, new Resolver(), new Ledger(graph));
    return new Samples(
        new Resource[] {file("3", "three"), file("1", "one"), file("2", "two")},
        intake,
        graph,
        json);
  }

  private static Resource file(String name, String title) {
    var content = "{\"title\": \"%s\", \"text\": \"An article.\"}".formatted(title);
    return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }

  private Facts facts(Draft draft) {
    read.add(String.valueOf(draft.title()));
    return new Story("en", "Daily", null, String.valueOf(draft.title()), "An article.").facts();
  }

  private Facts untilTheSecond(Draft draft) {
    if ("two".equals(draft.title())) {
      throw new IllegalStateException("interrupted");
    }
    return facts(draft);
  }

  private int articles() {
    return driver.executableQuery("MATCH (n:Article) RETURN n").execute().records().size();
  }
}
