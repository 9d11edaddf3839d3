package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.model.PublicationTime;
import org.truceline.model.Span;

/// Whatever is sent, extraction ends, and what it quotes stands in the article.
class ExtractorRobustnessTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final String ARTICLE =
      """
      وقعت روسيا وتركيا في سوتشي يوم 17 أيلول 2018 مذكرة تفاهم حول إدلب، وقالت "المصادر" إن القوات
      الروسية ستنسحب غداً. Russia's army (the "first" 😀 force) shelled Idlib, Hama and Homs on Monday;
      an agreement “between Turkey and Iran” came into force at 12:00, Sergei Lavrov, head of «X», said.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {".", "\"", "((((", "و", "ال", "لل", "ولل", "أن أن أن", "the", "'s", "،،،،", "…"})
  void readsFragments(String text) {
    hold(read(text));
  }

  @Test
  void refusesWhatHoldsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> read(" \n "));
  }

  @Test
  void readsALanguageThatNoDictionaryKnows() {
    var facts =
        EXTRACTOR.extract(
            new Draft(null, null, "La Russie a bombardé Idlib.", null, null, "fr", null));
    assertThat(facts.events()).isEmpty();
    assertThat(facts.article().language()).isEqualTo("fr");
  }

  @Test
  void keepsQuotesExactInMutatedArticles() {
    var random = new Random(7);
    for (var round = 0; round < 150; round++) {
      hold(read(mutated(random)));
    }
  }

  @Test
  void readsALongWordAndManySentences() {
    hold(read("x".repeat(200_000)));
    hold(read("ا".repeat(100_000)));
    hold(read(ARTICLE.repeat(60)));
  }

  private static String mutated(Random random) {
    var text = new StringBuilder(ARTICLE);
    for (var i = 0; i < 12; i++) {
      var at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 ->
            text.insert(
                at,
                List.of("\"", "(", "\uD83D", "\u0000", "و", "ـ", "\u064B").get(random.nextInt(7)));
        case 2 -> text.setLength(Math.max(40, at));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 9)));
      }
    }
    return text.toString();
  }

  private static Facts read(String text) {
    return EXTRACTOR.extract(
        new Draft(null, null, text, null, null, null, PublicationTime.parse("2018-09-18")));
  }

  private static void hold(Facts facts) {
    var article = facts.article();
    spans(facts)
        .forEach(span ->
            assertThat(article.field(span.field()).substring(span.begin(), span.end()))
                .isEqualTo(span.quote()));
    var ids = new HashSet<String>();
    facts.actors().forEach(actor -> ids.add(actor.id()));
    facts.places().forEach(place -> ids.add(place.id()));
    for (var event : facts.events()) {
      assertThat(ids).containsAll(event.sources()).containsAll(event.targets());
      assertThat(ids).containsAll(event.places()).containsAll(event.attributedTo());
    }
    assertThat(facts.events()).extracting(event -> event.id()).doesNotHaveDuplicates();
    assertThat(Set.copyOf(ids)).hasSize(facts.actors().size() + facts.places().size());
  }

  private static Stream<Span> spans(Facts facts) {
    return Stream.of(
            facts.actors().stream().flatMap(actor -> actor.mentions().stream()),
            facts.places().stream().flatMap(place -> place.mentions().stream()),
            facts.zones().stream().flatMap(zone -> zone.mentions().stream()),
            facts.agreements().stream().flatMap(agreement -> agreement.mentions().stream()),
            facts.events().stream().map(event -> event.evidence()),
            facts.relations().stream().map(relation -> relation.evidence()))
        .flatMap(spans -> spans);
  }
}
