package org.truceline.resolve;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.Examples;
import org.truceline.IT;
import org.truceline.graph.Graph;
import org.truceline.model.RelationType;

/// What people decide about who is who, and take back.
@IT
class MergesIT {

  private static final List<Resolved> TALES = Tales.articles(80, 5);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String RUSSIA = "actor:russia";
  private static final String TURKEY = "actor:turkey";
  private static final String GOVERNMENT = "actor:syrian-government";

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private Merges merges;

  @BeforeEach
  void clear() {
    Examples.clear(driver);
  }

  @ParameterizedTest
  @CsvSource({
    "actor:russia, actor:turkey",
    "actor:syrian-government, actor:jaysh-al-islam",
    "place:harasta, place:douma",
    "place:douma, place:rastan",
    "zone:eastern-ghouta, zone:northern-homs",
    "agreement:northern-homs-agreement-2017, agreement:astana-memorandum"
  })
  void comesBackAsItWas(String from, String into) {
    enter(TALES);
    var before = Dump.of(driver);
    var merge = merge(from, into);
    assertThat(linked(from)).isZero();
    assertThat(Dump.of(driver)).isNotEqualTo(before);
    undo(merge);
    assertDump(before);
  }

  @ParameterizedTest
  @CsvSource({
    "actor:russia, actor:turkey",
    "place:douma, place:harasta",
    "zone:northern-homs, zone:eastern-ghouta",
    "agreement:astana-memorandum, agreement:northern-homs-agreement-2017"
  })
  void bindsArticlesThatComeLater(String from, String into) {
    enter(TALES);
    merge(from, into);
    var expected = Dump.of(driver);
    for (int first : List.of(20, 50)) {
      Examples.clear(driver);
      enter(TALES.subList(0, first));
      merge(from, into);
      enter(shuffled(TALES.subList(first, TALES.size()), first));
      assertDump(expected);
    }
  }

  @Test
  void followsChainsInAnyOrder() {
    enter(TALES);
    var before = Dump.of(driver);
    var first = merge(RUSSIA, TURKEY);
    var between = Dump.of(driver);
    var second = merge(TURKEY, GOVERNMENT);
    var both = Dump.of(driver);
    assertThat(linked(RUSSIA) + linked(TURKEY)).isZero();
    undo(second);
    assertDump(between);
    undo(first);
    assertDump(before);
    second = merge(TURKEY, GOVERNMENT);
    first = merge(RUSSIA, TURKEY);
    assertDump(both);
    undo(first);
    undo(second);
    assertDump(before);
  }

  @Test
  void movesRelationsThatArticlesState() {
    Examples.load(driver, graph);
    var before = Dump.of(driver);
    var merge = merge(GOVERNMENT, "actor:bashar-al-assad");
    assertThat(stated("actor:bashar-al-assad")).isEqualTo(3);
    assertThat(stated(GOVERNMENT)).isZero();
    undo(merge);
    assertDump(before);
  }

  private long stated(String id) {
    var types = String.join("|", List.of(RelationType.values()).stream().map(Enum::name).toList());
    return count(
        "MATCH (n {id: $id})-[r:%s]-() RETURN count(DISTINCT r) AS n".formatted(types), id);
  }

  @Test
  void goesOnWhereItWasBrokenOff() {
    enter(TALES);
    var before = Dump.of(driver);
    undo(merge(RUSSIA, TURKEY));
    var merge = merge(RUSSIA, TURKEY);
    var expected = Dump.of(driver);
    undo(merge);
    var broken = merges.note(new Decision(RUSSIA, TURKEY, "us", "again")).id();
    for (int kill = 0; kill < 3; kill++) {
      new MergeSteps(graph, 5).step(broken);
    }
    assertThat(Dump.of(driver)).isNotEqualTo(before).isNotEqualTo(expected);
    complete();
    assertDump(expected);
    merges.noteUndone(broken, null, null);
    new MergeSteps(graph, 5).step(broken);
    new MergeSteps(graph, 5).step(broken);
    complete();
    assertDump(before);
  }

  @Test
  void isTakenBackBeforeItHasComeThrough() {
    enter(TALES);
    var before = Dump.of(driver);
    var broken = merges.note(new Decision(RUSSIA, TURKEY, "us", "same")).id();
    new MergeSteps(graph, 7).step(broken);
    new MergeSteps(graph, 7).step(broken);
    merges.noteUndone(broken, null, null);
    complete();
    assertDump(before);
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
    var begun = System.nanoTime();
    var merge = merge("actor:from", "actor:into");
    var merged = System.nanoTime();
    assertThat(timeline("actor:from")).isEmpty();
    assertThat(timeline("actor:into")).hasSize(10_000).isSorted().doesNotHaveDuplicates();
    var undoing = System.nanoTime();
    undo(merge);
    var undone = System.nanoTime();
    assertDump(before);
    System.out.println(
        "Merged 5,000 events into 5,000 in %d ms, and back in %d ms"
            .formatted((merged - begun) / 1_000_000, (undone - undoing) / 1_000_000));
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

  /// As a start does.
  private void complete() {
    var runs = new MergeRuns(new MergeSteps(graph, 50));
    var left = new MergeSteps(graph, 1).unfinished();
    assertThat(left).hasSize(1);
    var end = runs.add(left.getFirst());
    runs.start();
    end.join();
    runs.stop();
  }

  @Test
  void endsTheSameWhileArticlesComeIn() throws Exception {
    enter(TALES);
    merge(RUSSIA, TURKEY);
    var expected = Dump.of(driver);
    for (int seed = 0; seed < 3; seed++) {
      Examples.clear(driver);
      enter(TALES.subList(0, 15));
      var work = new ArrayList<Callable<Boolean>>();
      for (int writer = 0; writer < 3; writer++) {
        var articles = shuffled(TALES, seed * 10 + writer);
        work.add(() -> enter(articles));
      }
      work.add(() -> merge(RUSSIA, TURKEY) != null);
      try (var threads = Executors.newFixedThreadPool(work.size())) {
        for (var done : threads.invokeAll(work)) {
          done.get();
        }
      }
      assertDump(expected);
    }
  }

  /// Else an article that was being written would go on to claim things of one who is merged.
  @Test
  void waitsForArticlesThatAreBeingWritten() throws Exception {
    enter(TALES.subList(0, 30));
    var isWritten = new CountDownLatch(1);
    var mayEnd = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var writing =
          threads.submit(() ->
              graph.write(transaction -> {
                new Entry(transaction, TALES.subList(30, 60)).write();
                isWritten.countDown();
                return awaited(mayEnd);
              }));
      isWritten.await();
      var merging = threads.submit(() -> merge(RUSSIA, TURKEY));
      assertThatThrownBy(() -> merging.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      mayEnd.countDown();
      writing.get();
      merging.get();
    }
    assertThat(linked(RUSSIA)).isZero();
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

  @Test
  void changesNothingTheSecondTime() {
    enter(TALES);
    var decision = new Decision(RUSSIA, TURKEY, "us", "same");
    var first = merges.merge(decision);
    await().atMost(PATIENCE).until(() -> state(first.id()).equals("applied"));
    var dump = Dump.of(driver);
    var second = merges.merge(decision);
    assertThat(first.isNew()).isTrue();
    assertThat(second).isEqualTo(new Decided(first.id(), false));
    assertDump(dump);
    assertThat(merges.undo(first.id(), null, null)).isTrue();
    assertThat(merges.undo(first.id(), null, null)).isTrue();
    assertThat(merges.undo("merge:none", null, null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actor:turkey | actor:turkey | into: 'actor:turkey' is the same as from",
        "actor:turkey | place:douma | into: 'place:douma' is of another kind than from, 'actor:turkey'",
        "actor:nobody | actor:turkey | from: 'actor:nobody' is not in the graph",
        "actor:turkey | actor:nobody | into: 'actor:nobody' is not in the graph",
        "actor:turkey | actor:russia | into: 'actor:russia' is merged into 'actor:turkey' itself",
        "actor:russia | actor:syrian-government | from: 'actor:russia' is merged into 'actor:turkey' already",
      })
  void refusesWhatCannotBe(String from, String into, String why) {
    enter(TALES.subList(0, 30));
    merge(RUSSIA, TURKEY);
    assertThatThrownBy(() -> merge(from, into)).isInstanceOf(Undecidable.class).hasMessage(why);
  }

  /// Says no more than what differs.
  private void assertDump(List<String> expected) {
    var dump = Dump.of(driver);
    assertThat(dump.stream().filter(not(new HashSet<>(expected)::contains))).isEmpty();
    assertThat(expected.stream().filter(not(new HashSet<>(dump)::contains))).isEmpty();
    assertThat(dump.size()).isEqualTo(expected.size());
  }

  private String merge(String from, String into) {
    var id = merges.merge(new Decision(from, into, "us", "the same")).id();
    await().atMost(PATIENCE).until(() -> state(id).equals("applied"));
    return id;
  }

  private void undo(String merge) {
    assertThat(merges.undo(merge, "us", "they differ")).isTrue();
    await().atMost(PATIENCE).until(() -> state(merge).equals("undone"));
  }

  private boolean enter(List<Resolved> articles) {
    for (int from = 0; from < articles.size(); from += 10) {
      new Ledger(graph).enter(articles.subList(from, Math.min(from + 10, articles.size())));
    }
    return true;
  }

  private static List<Resolved> shuffled(List<Resolved> articles, int seed) {
    var shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  private String state(String merge) {
    return driver
        .executableQuery("MATCH (m:Merge {id: $id}) RETURN m.state AS state")
        .withParameters(Map.of("id", merge))
        .execute()
        .records()
        .getFirst()
        .get("state")
        .asString();
  }

  private long linked(String id) {
    return count(
        "MATCH (n {id: $id})-[r:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT|OF]-() RETURN count(r) AS n",
        id);
  }

  private long count(String query, String id) {
    return driver
        .executableQuery(query)
        .withParameters(Map.of("id", id))
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asLong();
  }
}
