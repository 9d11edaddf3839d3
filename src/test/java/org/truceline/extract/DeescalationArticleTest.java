package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.truceline.model.Draft;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Factuality;
import org.truceline.model.PublicationTime;
import org.truceline.model.When;
import org.truceline.model.Zone;
import tools.jackson.databind.json.JsonMapper;

/// The third de-escalation zone of Syria, told in our words, and in those of the shared sample
/// where it is there.
class DeescalationArticleTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final Path SHARED = Path.of("../shared/eval/texts/000.json");

  /// What is read of the shared sample.
  private record Sample(@Nullable String title, String text, @JsonProperty String publishedAt) {}

  @Test
  void readsZonesAgreementsAndPlans() throws IOException {
    hold(EXTRACTOR.extract(draft(null, ownText(), "2017-08-03")));
  }

  @Test
  void datesNothingRelativeWithoutThePublicationDate() throws IOException {
    undated(EXTRACTOR.extract(draft(null, ownText(), null)));
  }

  @Test
  void readsTheSharedSample() throws IOException {
    Assumptions.assumeTrue(Files.exists(SHARED), "the shared sample is not there");
    var sample = JsonMapper.builder().build().readValue(Files.readString(SHARED), Sample.class);
    hold(EXTRACTOR.extract(draft(sample.title(), sample.text(), sample.publishedAt())));
    undated(EXTRACTOR.extract(draft(sample.title(), sample.text(), null)));
  }

  private static void hold(Facts facts) {
    assertThat(facts.zones())
        .extracting(Zone::id)
        .contains("zone:northern-homs", "zone:eastern-ghouta")
        .doesNotContain("zone:idlib");
    var signed = one(facts, EventType.AGREEMENT_SIGNED);
    assertThat(signed.when().start()).isEqualTo("2017-07-07");
    assertThat(Set.copyOf(signed.sources()))
        .isEqualTo(Set.of("actor:russia", "actor:united-states", "actor:jordan"));
    assertThat(signed.agreement()).isEqualTo("agreement:south-west-ceasefire-2017");
    var announced = one(facts, EventType.CEASEFIRE_ANNOUNCED);
    assertThat(announced.sources()).containsExactly("actor:russia");
    assertThat(announced.when().start()).isEqualTo("2017-07-22");
    assertThat(announced.places()).contains("place:eastern-ghouta");
    var inForce = one(facts, EventType.CEASEFIRE_IN_FORCE);
    assertThat(inForce.zone()).isEqualTo("zone:northern-homs");
    assertThat(inForce.when().start()).isEqualTo("2017-08-03T12:00+03:00");
    assertThat(inForce.factuality()).isEqualTo(Factuality.PLANNED);
    assertThat(inForce.attributedTo()).contains("actor:russian-ministry-of-defence");
    var deployment = one(facts, EventType.DEPLOYMENT);
    assertThat(deployment.sources()).containsExactly("actor:russian-military-police");
    assertThat(deployment.when().start()).isEqualTo("2017-08-04");
    assertThat(deployment.factuality()).isEqualTo(Factuality.PLANNED);
    assertThat(facts.events())
        .anySatisfy(event -> {
          assertThat(event.type()).isEqualTo(EventType.ZONE_ESTABLISHED);
          assertThat(event.zone()).isEqualTo("zone:northern-homs");
          assertThat(event.sources()).containsExactly("actor:russian-ministry-of-defence");
        })
        .anySatisfy(event -> {
          assertThat(event.type()).isEqualTo(EventType.REFUSAL);
          assertThat(event.sources()).containsExactly("actor:russia");
          assertThat(event.targets()).contains("actor:syrian-armed-forces");
        });
  }

  private static void undated(Facts facts) {
    for (var type : List.of(EventType.CEASEFIRE_IN_FORCE, EventType.DEPLOYMENT)) {
      var when = one(facts, type).when();
      assertThat(when.start()).isNull();
      assertThat(when.reason()).isEqualTo(When.NEEDS_PUBLICATION_DATE);
    }
    var established =
        facts.events().stream()
            .filter(event -> event.type() == EventType.ZONE_ESTABLISHED)
            .filter(event -> Objects.equals(event.zone(), "zone:northern-homs"))
            .findFirst()
            .orElseThrow();
    assertThat(established.when().reason()).isEqualTo(When.NEEDS_PUBLICATION_DATE);
    assertThat(one(facts, EventType.AGREEMENT_SIGNED).when().start()).isEqualTo("2017-07-07");
  }

  private static Event one(Facts facts, EventType type) {
    var found = facts.events().stream().filter(event -> event.type() == type).toList();
    assertThat(found).as(type.code()).hasSize(1);
    return found.getFirst();
  }

  private static String ownText() throws IOException {
    try (var in = DeescalationArticleTest.class.getResourceAsStream("northern-homs.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Draft draft(@Nullable String title, String text, @Nullable String published) {
    return new Draft(
        null,
        title,
        text,
        null,
        null,
        "ar",
        published == null ? null : PublicationTime.parse(published));
  }
}
