package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.model.PublicationTime;
import org.truceline.model.Span;
import tools.jackson.databind.json.JsonMapper;

/// Whatever is sent, extraction ends, and what it quotes stands in the article.
class ExtractorRobustnessTest {

  private static final Extractor EXTRACTOR = new Extractor();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void keepsQuotesExactInMutatedArticles(long seed) {
    var mutations = new Mutations(seed);
    var articles = articles();
    assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          for (var round = 0; round < 4; round++) {
            articles.forEach(article -> holdIfAnythingIsLeft(draft(mutations.of(article), null)));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void keepsQuotesExactInMutatedPages(long seed) {
    var mutations = new Mutations(seed);
    var pages = articles().stream().map(ExtractorRobustnessTest::page).toList();
    assertTimeoutPreemptively(
        PATIENCE,
        () ->
            pages.forEach(page -> {
              holdIfAnythingIsLeft(draft(null, mutations.of(page)));
              holdIfAnythingIsLeft(draft(mutations.of(page), null));
            }));
  }

  @Test
  void readsTwoArticlesShuffledIntoOne() {
    var random = new Random(8);
    for (var article : articles()) {
      var words = new ArrayList<>(List.of((article + " " + ARTICLE).split(" ", -1)));
      Collections.shuffle(words, random);
      hold(read(String.join(" ", words)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "ا",
        "1",
        ".",
        "\"",
        "(",
        "((\"«[",
        "a-",
        "'s ",
        "1,000,",
        "\u0301a",
        "ـا",
        "\u200Fا",
        "😀",
        "\uD83Da",
        "a\n",
        "Russia ",
        "روسيا ",
        "روسيا وتركيا و",
        "Russia shelled Idlib. ",
        "قصفت ",
        "July ",
        "(Russia [Idlib \"",
        "وقف إطلاق النار ",
        "he said that ",
        "aا",
        "\u0000x",
        "<div>",
        "&amp;"
      })
  void readsTheSameAgainAndAgain(String part) {
    var text = part.repeat(200_000 / part.length());
    assertTimeoutPreemptively(PATIENCE, () -> holdIfAnythingIsLeft(draft(text, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ا", "1", "(", "«"})
  void readsAMillionCharactersWithoutASpace(String part) {
    assertTimeoutPreemptively(PATIENCE, () -> hold(read(part.repeat(1_000_000))));
  }

  @Test
  void readsABook() {
    var text = (String.join("\n", articles()) + "\n").repeat(10);
    assertTimeoutPreemptively(PATIENCE, () -> hold(read(text)));
  }

  @Test
  void readsAPageOfNestedElements() {
    var depth = 20_000;
    var html = "<div>".repeat(depth) + "<p>" + ARTICLE + "</p>" + "</div>".repeat(depth);
    assertTimeoutPreemptively(PATIENCE, () -> holdIfAnythingIsLeft(draft(null, html)));
  }

  private static List<String> articles() {
    try (var files = Files.list(Path.of("src/main/resources/samples"))) {
      return files.sorted().map(ExtractorRobustnessTest::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(String article) {
    return "<html><head><title>A page</title></head><body><nav>Menu</nav><article><p>"
        + article.replace("\n", "</p><p>")
        + "</p></article></body></html>";
  }

  private static String text(Path sample) {
    try {
      var json = JSON.readTree(Files.readString(sample));
      return json.hasNonNull("text") ? json.get("text").asString() : json.get("html").asString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Draft draft(@Nullable String text, @Nullable String html) {
    return new Draft(null, null, text, html, null, null, PublicationTime.parse("2018-09-18"));
  }

  private static void holdIfAnythingIsLeft(Draft draft) {
    try {
      hold(EXTRACTOR.extract(draft));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("text: ");
    }
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
