package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;

/// Reports that were taken for those of one event, told apart and together again.
@IT
class SplitsIT {

  private static final List<Resolved> TALES = Tales.articles(80, 5);

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private Splits splits;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
  }

  /// Of one exact variant, of all of a variant, and of an event that but one article tells.
  @Test
  void comesBackAsItWas() {
    new Ledger(graph).enter(TALES);
    var before = Dump.of(driver);
    for (var event : eventsWithMoreReportsThan(1).subList(0, 12)) {
      for (int count : List.of(1, reports(event).size() - 1)) {
        var parted = reports(event).subList(0, count);
        var split = splits.split(event, parted, "us", "two of them");
        assertThat(split.isNew()).isTrue();
        assertThat(reports(eventOf(split.id()))).isEqualTo(parted);
        assertThat(Dump.of(driver)).isNotEqualTo(before);
        assertThat(splits.undo(split.id(), "us", "one after all")).isTrue();
        Dump.assertHolds(driver, before);
      }
    }
  }

  @Test
  void doesNotDependOnWhatCameAfter() {
    new Ledger(graph).enter(TALES.subList(0, 40));
    var event = eventsWithMoreReportsThan(2).getFirst();
    var parted = reports(event).subList(0, 1);
    new Ledger(graph).enter(TALES.subList(40, 80));
    splits.split(told(parted.getFirst()), parted, "us", "another");
    var expected = Dump.of(driver);
    TestGraph.clear(driver);
    new Ledger(graph).enter(TALES.subList(0, 40));
    splits.split(event, parted, "us", "another");
    new Ledger(graph).enter(TALES.subList(60, 80));
    new Ledger(graph).enter(TALES.subList(40, 60));
    Dump.assertHolds(driver, expected);
  }

  @Test
  void partsWhatWasPartedBefore() {
    new Ledger(graph).enter(TALES);
    var before = Dump.of(driver);
    var event = eventsWithMoreReportsThan(3).getFirst();
    var two = reports(event).subList(0, 2);
    var outer = splits.split(event, two, "us", "two apart");
    var inner = splits.split(eventOf(outer.id()), two.subList(0, 1), "us", "one of these");
    splits.undo(outer.id(), null, null);
    splits.undo(inner.id(), null, null);
    Dump.assertHolds(driver, before);
  }

  @Test
  void changesNothingTheSecondTime() {
    new Ledger(graph).enter(TALES);
    var event = eventsWithMoreReportsThan(1).getFirst();
    var parted = reports(event).subList(0, 1);
    var split = splits.split(event, parted, "us", "another");
    assertThat(splits.split(event, parted, "us", "another"))
        .isEqualTo(new Decided(split.id(), false));
    assertThat(splits.undo(split.id(), null, null)).isTrue();
    assertThat(splits.undo(split.id(), null, null)).isTrue();
    assertThat(splits.undo("split:none", null, null)).isFalse();
  }

  @Test
  void refusesWhatLeavesNothingOrIsNotThere() {
    new Ledger(graph).enter(TALES);
    var event = eventsWithMoreReportsThan(1).getFirst();
    assertThatThrownBy(() -> splits.split(event, reports(event), "us", "all"))
        .isInstanceOf(Undecidable.class)
        .hasMessageContaining("must be some of the event's");
    assertThatThrownBy(() -> splits.split(event, List.of("report:none"), "us", "none"))
        .hasMessage("reports: 'report:none' does not tell the event");
    assertThatThrownBy(() -> splits.split("event:none", List.of("report:none"), "us", "none"))
        .hasMessage("event: 'event:none' is not in the graph");
  }

  private List<String> eventsWithMoreReportsThan(int few) {
    return ids(
        "MATCH (e:Event) WHERE COUNT { (e)<-[:TELLS]-() } > toInteger($id) RETURN e.id AS id ORDER BY id",
        Integer.toString(few));
  }

  private List<String> reports(String event) {
    return ids("MATCH (:Event {id: $id})<-[:TELLS]-(r) RETURN r.id AS id ORDER BY id", event);
  }

  private String told(String report) {
    return ids("MATCH (:Report {id: $id})-[:TELLS]->(e) RETURN e.id AS id", report).getFirst();
  }

  private String eventOf(String split) {
    return ids("MATCH (s:Split {id: $id}) RETURN s.event AS id", split).getFirst();
  }

  private List<String> ids(String query, String id) {
    return driver
        .executableQuery(query)
        .withParameters(Map.of("id", id))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id"))
        .map(Value::asString)
        .toList();
  }
}
