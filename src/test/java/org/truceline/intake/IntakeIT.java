package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.truceline.Dump;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.model.Draft;
import tools.jackson.databind.json.JsonMapper;

/// With the real extraction, on the samples.
@IT
class IntakeIT {

  @Autowired private Driver driver;
  @Autowired private Intake intake;
  @Autowired private JsonMapper json;

  @Value("classpath*:samples/*.json")
  private Resource[] files = {};

  private List<Draft> samples = List.of();

  @BeforeEach
  void readFiles() throws IOException {
    TestGraph.clear(driver);
    var drafts = new ArrayList<Draft>();
    for (var file : files) {
      drafts.add(json.readValue(file.getContentAsByteArray(), Draft.class));
    }
    samples = List.copyOf(drafts);
  }

  @Test
  void tidiesBeforeAnythingElseWritesAtAStart(@Autowired List<SmartLifecycle> startedInPhases) {
    var ours =
        startedInPhases.stream()
            .filter(each -> each.getClass().getName().startsWith("org.truceline."))
            .sorted(Comparator.comparingInt(SmartLifecycle::getPhase))
            .toList();
    assertThat(ours).hasSizeGreaterThan(2).first().isInstanceOf(Tidying.class);
    assertThat(ours.get(1).getPhase()).isGreaterThan(ours.getFirst().getPhase());
  }

  @Test
  void readsWithoutStoring() {
    assertThat(intake.read(samples.getFirst()).events()).isNotEmpty();
    assertThat(Dump.of(driver)).isEmpty();
  }

  @Test
  void givesTheSameFactsWhetherItStoresOrNot() {
    var draft = samples.getFirst();
    assertThat(intake.submit(draft).facts()).isEqualTo(intake.read(draft));
  }

  @Test
  void storesAnArticleOnce() {
    var draft = samples.getFirst();
    assertThat(intake.submit(draft).isNew()).isTrue();
    var before = Dump.of(driver);
    assertThat(intake.submit(draft).isNew()).isFalse();
    assertThat(before).isNotEmpty();
    Dump.assertHolds(driver, before);
  }

  @Test
  void endsTheSameWhateverTheOrderOfArticles() {
    samples.forEach(intake::submit);
    var expected = Dump.of(driver);
    TestGraph.clear(driver);
    var shuffled = new ArrayList<>(samples);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.forEach(intake::submit);
    Dump.assertHolds(driver, expected);
  }
}
