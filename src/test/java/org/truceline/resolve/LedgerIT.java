package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.Examples;
import org.truceline.IT;
import org.truceline.Story;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.model.Facts;

@IT
class LedgerIT {

  private static final String IN_FORCE = "MATCH (n:Event {type: 'ceasefire_in_force'}) RETURN n";
  private static final String SHELLING = "MATCH (n:Event {type: 'shelling'}) RETURN n";

  @Autowired private Driver driver;
  @Autowired private Graph graph;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
  }

  @Test
  void changesNothingWhenAnArticleComesAgain() {
    TestGraph.load(driver, graph);
    var before = Dump.of(driver);
    for (var article : Examples.articles()) {
      assertThat(TestGraph.write(graph, article)).isFalse();
    }
    Dump.assertHolds(driver, before);
  }

  @Test
  void makesOneEventOfTwoArticlesThatTellIt() {
    TestGraph.write(graph, Examples.homsTruceInArabic());
    TestGraph.write(graph, Examples.homsTruceInEnglish());
    assertThat(nodes(IN_FORCE))
        .singleElement()
        .satisfies(event ->
            assertThat(event)
                .containsEntry("reports", 2L)
                .containsEntry("publishers", 2L)
                .containsEntry("start", "2017-08-03T12:00+03:00")
                .containsEntry("precision", "minute")
                .containsEntry("name", "Ceasefire in force · Northern Homs · 2017-08-03"));
  }

  @Test
  void makesADeedOfAPlanOnceItIsDone() {
    TestGraph.write(graph, Examples.homsTruceInArabic());
    assertThat(nodes("MATCH (n:Event {type: 'deployment'}) RETURN n"))
        .extracting("factuality", "name")
        .containsExactly(tuple("planned", "Deployment (planned) · Northern Homs · 2017-08-04"));
    TestGraph.write(graph, Examples.homsTruceInEnglish());
    assertThat(nodes("MATCH (n:Event {type: 'deployment'}) RETURN n"))
        .extracting("factuality", "reports")
        .containsExactly(tuple("occurred", 2L));
  }

  @Test
  void neverHidesADenial() {
    TestGraph.write(graph, Examples.doumaDenied());
    assertThat(nodes(SHELLING))
        .extracting("factuality", "hostile")
        .containsExactly(tuple("denied", false));
    TestGraph.write(graph, Examples.douma());
    assertThat(nodes(SHELLING))
        .extracting("factuality", "disputed", "hostile")
        .containsExactly(tuple("alleged", true, true));
    assertThat(nodes("MATCH (:Event {type: 'shelling'})-[n:IN_ZONE]->() RETURN n"))
        .extracting("hostile")
        .containsExactly(true);
  }

  @Test
  void endsTheSameInAnyOrder() {
    TestGraph.load(driver, graph);
    var expected = Dump.of(driver);
    var articles = new ArrayList<>(Examples.articles());
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(articles, new Random(seed));
      TestGraph.clear(driver);
      articles.forEach(article -> TestGraph.write(graph, article));
      Dump.assertHolds(driver, expected);
    }
  }

  @Test
  void writesEachOnceWhenSeveralWriteTheSame() throws Exception {
    TestGraph.load(driver, graph);
    var expected = Dump.of(driver);
    for (int seed = 0; seed < 5; seed++) {
      TestGraph.clear(driver);
      assertThat(writtenBy(4, seed)).isEqualTo(Examples.articles().size());
      Dump.assertHolds(driver, expected);
    }
  }

  @Test
  void namesAGuarantorByItsIdUntilAnArticleDoes() {
    var turkey = "MATCH (n:Actor {id: 'actor:turkey'}) RETURN n";
    TestGraph.write(graph, mentioningTheMemorandum());
    assertThat(nodes(turkey)).extracting("name", "known").containsExactly(tuple("Turkey", false));
    TestGraph.write(graph, Examples.sochi());
    assertThat(nodes(turkey)).extracting("nameAr", "known").containsExactly(tuple("تركيا", true));
  }

  private static Facts mentioningTheMemorandum() {
    return new Story("en", "Daily", null, "Old papers", "Nobody read the Astana memorandum again.")
        .facts();
  }

  private int writtenBy(int writers, int seed) throws Exception {
    var work = new ArrayList<Callable<Integer>>();
    for (int writer = 0; writer < writers; writer++) {
      var articles = new ArrayList<>(Examples.articles());
      Collections.shuffle(articles, new Random(seed * 10L + writer));
      work.add(() -> write(articles));
    }
    int written = 0;
    try (var threads = Executors.newFixedThreadPool(writers)) {
      for (var done : threads.invokeAll(work)) {
        written += done.get();
      }
    }
    return written;
  }

  private int write(List<Facts> articles) {
    return (int) articles.stream().filter(article -> TestGraph.write(graph, article)).count();
  }

  private List<Map<String, Object>> nodes(String query) {
    return driver.executableQuery(query).execute().records().stream()
        .map(row -> row.get("n").asEntity().asMap())
        .toList();
  }
}
