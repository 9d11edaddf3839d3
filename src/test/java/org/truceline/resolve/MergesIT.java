package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.truceline.Dump;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.model.RelationType;

/// What people decide about who is who, and take back.
@IT
class MergesIT {

  private static final List<Resolved> TALES = Tales.articles(80, 5);
  private static final String RUSSIA = "actor:russia";
  private static final String TURKEY = "actor:turkey";
  private static final String GOVERNMENT = "actor:syrian-government";

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @Autowired private Merges merges;

  private MergeTrial trial;

  @BeforeEach
  void clear() {
    TestGraph.clear(driver);
    trial = new MergeTrial(driver, graph, merges);
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
    trial.enter(TALES);
    var before = Dump.of(driver);
    var merge = trial.merge(from, into);
    assertThat(trial.linked(from)).isZero();
    assertThat(Dump.of(driver)).isNotEqualTo(before);
    trial.undo(merge);
    Dump.assertHolds(driver, before);
  }

  @ParameterizedTest
  @CsvSource({
    "actor:russia, actor:turkey",
    "place:douma, place:harasta",
    "zone:northern-homs, zone:eastern-ghouta",
    "agreement:astana-memorandum, agreement:northern-homs-agreement-2017"
  })
  void bindsArticlesThatComeLater(String from, String into) {
    trial.enter(TALES);
    trial.merge(from, into);
    var expected = Dump.of(driver);
    for (int first : List.of(20, 50)) {
      TestGraph.clear(driver);
      trial.enter(TALES.subList(0, first));
      trial.merge(from, into);
      trial.enter(MergeTrial.shuffled(TALES.subList(first, TALES.size()), first));
      Dump.assertHolds(driver, expected);
    }
  }

  @Test
  void followsChainsInAnyOrder() {
    trial.enter(TALES);
    var before = Dump.of(driver);
    var first = trial.merge(RUSSIA, TURKEY);
    var between = Dump.of(driver);
    var second = trial.merge(TURKEY, GOVERNMENT);
    var both = Dump.of(driver);
    assertThat(trial.linked(RUSSIA) + trial.linked(TURKEY)).isZero();
    trial.undo(second);
    Dump.assertHolds(driver, between);
    trial.undo(first);
    Dump.assertHolds(driver, before);
    second = trial.merge(TURKEY, GOVERNMENT);
    first = trial.merge(RUSSIA, TURKEY);
    Dump.assertHolds(driver, both);
    trial.undo(first);
    trial.undo(second);
    Dump.assertHolds(driver, before);
  }

  @Test
  void movesRelationsThatArticlesState() {
    TestGraph.load(driver, graph);
    var before = Dump.of(driver);
    var merge = trial.merge(GOVERNMENT, "actor:bashar-al-assad");
    assertThat(stated("actor:bashar-al-assad")).isEqualTo(3);
    assertThat(stated(GOVERNMENT)).isZero();
    trial.undo(merge);
    Dump.assertHolds(driver, before);
  }

  private long stated(String id) {
    var types = String.join("|", List.of(RelationType.values()).stream().map(Enum::name).toList());
    return trial.count(
        "MATCH (n {id: $id})-[r:%s]-() RETURN count(DISTINCT r) AS n".formatted(types), id);
  }

  @Test
  void changesNothingTheSecondTime() {
    trial.enter(TALES);
    var decision = new Decision(RUSSIA, TURKEY, "us", "same");
    var first = merges.merge(decision);
    trial.awaitApplied(first.id());
    var dump = Dump.of(driver);
    var second = merges.merge(decision);
    assertThat(first.isNew()).isTrue();
    assertThat(second).isEqualTo(new Decided(first.id(), false));
    Dump.assertHolds(driver, dump);
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
    trial.enter(TALES.subList(0, 30));
    trial.merge(RUSSIA, TURKEY);
    assertThatThrownBy(() -> trial.merge(from, into))
        .isInstanceOf(Undecidable.class)
        .hasMessage(why);
  }
}
