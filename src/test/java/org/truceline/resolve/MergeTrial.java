package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.neo4j.driver.Driver;
import org.truceline.graph.Graph;

/// Merges and takes back, waits until that has come through, and looks at what is in the graph.
record MergeTrial(Driver driver, Graph graph, Merges merges) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  String merge(String from, String into) {
    var id = merges.merge(new Decision(from, into, "us", "the same")).id();
    awaitApplied(id);
    return id;
  }

  void awaitApplied(String id) {
    await().atMost(PATIENCE).until(() -> state(id).equals("applied"));
  }

  void undo(String merge) {
    assertThat(merges.undo(merge, "us", "they differ")).isTrue();
    await().atMost(PATIENCE).until(() -> state(merge).equals("undone"));
  }

  boolean enter(List<Resolved> articles) {
    for (int from = 0; from < articles.size(); from += 10) {
      new Ledger(graph).enter(articles.subList(from, Math.min(from + 10, articles.size())));
    }
    return true;
  }

  /// As a start does.
  void complete() {
    var runs = new MergeRuns(new MergeSteps(graph, 50));
    var left = new MergeSteps(graph, 1).unfinished();
    assertThat(left).hasSize(1);
    var end = runs.add(left.getFirst());
    runs.start();
    end.join();
    runs.stop();
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

  long linked(String id) {
    return count(
        "MATCH (n {id: $id})-[r:PARTICIPATED_IN|IN_ZONE|CONCERNS|AT|OF]-() RETURN count(r) AS n",
        id);
  }

  long count(String query, String id) {
    return driver
        .executableQuery(query)
        .withParameters(Map.of("id", id))
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asLong();
  }

  static List<Resolved> shuffled(List<Resolved> articles, int seed) {
    var shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }
}
