package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;

/// Merges on their way: broken off, taken back too soon, beside writers, and of many events.
@IT
class MergesUnderWayIT {

  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 28, 12, 0, 0, 0, ZoneOffset.UTC);
  private static final List<Resolved> TALES = Tales.articles(80, 5);
  private static final String RUSSIA = "actor:russia";
  private static final String TURKEY = "actor:turkey";

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private Merges merges;

  private MergeTrial trial;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
    trial = new MergeTrial(driver, graph, merges);
  }

  @Test
  void goesOnWhereItWasBrokenOff() {
    trial.enter(TALES);
    var before = Dump.of(driver);
    trial.undo(trial.merge(RUSSIA, TURKEY));
    var merge = trial.merge(RUSSIA, TURKEY);
    var expected = Dump.of(driver);
    trial.undo(merge);
    var broken = merges.note(new Decision(RUSSIA, TURKEY, "us", "again")).id();
    for (int kill = 0; kill < 3; kill++) {
      new MergeSteps(graph, 5).step(broken);
    }
    assertThat(Dump.of(driver)).isNotEqualTo(before).isNotEqualTo(expected);
    trial.complete();
    Dump.assertHolds(driver, expected);
    merges.noteUndone(broken, null, null);
    new MergeSteps(graph, 5).step(broken);
    new MergeSteps(graph, 5).step(broken);
    trial.complete();
    Dump.assertHolds(driver, before);
  }

  @Test
  void isTakenBackBeforeItHasComeThrough() {
    trial.enter(TALES);
    var before = Dump.of(driver);
    var broken = merges.note(new Decision(RUSSIA, TURKEY, "us", "same")).id();
    new MergeSteps(graph, 7).step(broken);
    new MergeSteps(graph, 7).step(broken);
    merges.noteUndone(broken, null, null);
    trial.complete();
    Dump.assertHolds(driver, before);
  }

  /// A merge looks through events in their order, so that none may go elsewhere as it was.
  @Test
  void isFollowedByWhateverArticlesChange() {
    trial.enter(TALES);
    var unmerged = Dump.of(driver);
    TestGraph.clear(driver);
    trial.enter(TALES.subList(0, 60));
    trial.merge(RUSSIA, TURKEY);
    var merged = Dump.of(driver);
    TestGraph.clear(driver);
    trial.enter(TALES.subList(0, 40));
    var merge = merges.note(new Decision(RUSSIA, TURKEY, "us", "the same")).id();
    var later = TALES.subList(40, 60);
    trial.enter(later);
    assertThat(variantsOf(TALES, RUSSIA)).isNotEmpty();
    assertThat(variantsOf(later, RUSSIA)).isEmpty();
    trial.complete();
    Dump.assertHolds(driver, merged);
    merges.noteUndone(merge, "us", "they differ");
    trial.enter(TALES.subList(60, 80));
    trial.complete();
    Dump.assertHolds(driver, unmerged);
  }

  /// Those that tell events which some articles tell, and name an actor.
  private List<String> variantsOf(List<Resolved> articles, String actor) {
    return driver
        .executableQuery(
            "MATCH (a:Article)<-[:IN]-(:Report)-[:TELLS]->()<-[:TOLD_AS]-(v)"
                + " WHERE a.id IN $articles AND $actor IN coalesce(v.sources, []) + coalesce(v.targets, [])"
                + " RETURN DISTINCT v.id AS id")
        .withParameters(
            Map.of("articles", articles.stream().map(Resolved::id).toList(), "actor", actor))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  /// Ten thousand events of two actors, in whose timelines nothing is lost or told twice meanwhile.
  @Test
  void mergesBusyActors() {
    var articles = Busy.articles(5000);
    for (int from = 0; from < articles.size(); from += 250) {
      new Ledger(graph).enter(articles.subList(from, from + 250));
    }
    var before = Dump.of(driver);
    assertThat(timeline("actor:from")).hasSize(5000);
    assertThat(timeline("actor:into")).hasSize(5000);
    var merge = trial.merge("actor:from", "actor:into");
    assertThat(timeline("actor:from")).isEmpty();
    assertThat(timeline("actor:into")).hasSize(10_000).isSorted().doesNotHaveDuplicates();
    trial.undo(merge);
    Dump.assertHolds(driver, before);
  }

  private List<Long> timeline(String actor) {
    return driver
        .executableQuery(
            "MATCH ()-[r:PARTICIPATED_IN]->(e) WHERE r.actorId = $id AND r.order = e.order"
                + " RETURN r.order AS n ORDER BY r.actorId, r.order")
        .withParameters(Map.of("id", actor))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("n").asLong())
        .toList();
  }

  @Test
  void endsTheSameWhileArticlesComeIn() throws Exception {
    trial.enter(TALES);
    trial.merge(RUSSIA, TURKEY);
    var expected = Dump.of(driver);
    for (int seed = 0; seed < 3; seed++) {
      TestGraph.clear(driver);
      trial.enter(TALES.subList(0, 15));
      var work = new ArrayList<Callable<Boolean>>();
      for (int writer = 0; writer < 3; writer++) {
        var articles = MergeTrial.shuffled(TALES, seed * 10 + writer);
        work.add(() -> trial.enter(articles));
      }
      work.add(() -> trial.merge(RUSSIA, TURKEY) != null);
      try (var threads = Executors.newFixedThreadPool(work.size())) {
        for (var done : threads.invokeAll(work)) {
          done.get();
        }
      }
      Dump.assertHolds(driver, expected);
    }
  }

  /// Else an article that was being written would go on to claim things of one who is merged.
  @Test
  void waitsForArticlesThatAreBeingWritten() throws Exception {
    trial.enter(TALES.subList(0, 30));
    var isWritten = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    var more = TALES.subList(30, 60);
    var arrival = new Arrivals(graph).letIn(more, NOW);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var writing =
          threads.submit(() ->
              graph.write(transaction -> {
                new Entry(transaction, more, NOW).write(arrival);
                isWritten.countDown();
                return awaited(mayEnd);
              }));
      isWritten.await();
      var merging = threads.submit(() -> trial.merge(RUSSIA, TURKEY));
      assertThatThrownBy(() -> merging.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      mayEnd.countDown();
      writing.get();
      merging.get();
    }
    assertThat(trial.linked(RUSSIA)).isZero();
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
