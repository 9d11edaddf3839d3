package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.RelationType;

/// Holds the tables of sentences and articles to their own rules, so that no figure rests on a slip
/// of the pen.
class OwnTablesTest {

  /// What no file knows is written as its name: with a capital, an underscore or Arabic letters.
  private static final Pattern NAME = Pattern.compile(".*(\\p{Lu}|_|\\p{IsArabic}).*");

  private static final Pattern DATE =
      Pattern.compile("none|\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d.*)?");
  private static final List<String> ACTORS = List.of("source", "target", "by");

  private final Set<String> ids = ids(new LexiconTables());

  /// Those of the files, and those of the bodies that any state may have.
  private static Set<String> ids(LexiconTables tables) {
    var ids = new HashSet<>(tables.column("en/names", "id"));
    for (var body : tables.column("en/institutions", "id")) {
      ids.add("actor:" + body);
      tables.column("en/demonyms", "demonyms").stream()
          .flatMap(LexiconTables::parts)
          .forEach(state -> ids.add("actor:%s-%s".formatted(EventWords.key(state), body)));
    }
    return ids;
  }

  @Test
  void tellsEventsOfSentencesInKnownWords() {
    assertThat(SentenceCase.all("sentences-%s.tsv").flatMap(line -> line.expected().stream()))
        .allSatisfy(this::isSound);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void quotesArticlesExactly(String language) {
    for (var article : GoldArticle.of(language)) {
      var read = article.read().article();
      assertThat(article.facts())
          .allSatisfy(fact -> {
            assertThat(article.title() + "\n" + article.text()).contains(fact.quote());
            assertThat(read.title() + "\n" + read.text()).contains(fact.quote());
            assertThat(fact.surfaces())
                .allMatch((article.title() + "\n" + article.text())::contains);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void statesFactsOfArticlesInKnownWords(String language) {
    for (var article : GoldArticle.of(language)) {
      assertThat(article.facts())
          .as(article.name())
          .allSatisfy(fact -> {
            switch (fact.kind()) {
              case "event", "weak" -> isSound(fact.words());
              case "relation" -> isSoundRelation(fact.words());
              case "time" -> assertThat(fact.precision()).isNotNull();
              default -> isKnown(fact.kind(), fact.words());
            }
          });
    }
  }

  private void isSoundRelation(String words) {
    var cells = words.split(" ", -1);
    assertThat(Codes.parse(RelationType.class, cells[1])).isNotNull();
    for (var end : List.of(cells[0], cells[2])) {
      isKnown(end.substring(0, end.indexOf(':')), EventWords.id(end));
    }
  }

  private void isSound(String line) {
    var event = GoldEvent.of(line);
    assertThat(Codes.parse(EventType.class, event.type())).isNotNull();
    if (event.factuality() != null) {
      assertThat(Codes.parse(Factuality.class, event.factuality())).isNotNull();
    }
    event
        .words()
        .forEach((word, value) -> {
          switch (word) {
            case "date" -> assertThat(value).matches(DATE);
            case "place", "zone", "agreement" -> all(value).forEach(id -> isKnown(word, id));
            default -> {
              assertThat(ACTORS).contains(word);
              all(value).forEach(id -> isKnown("actor", id));
            }
          }
        });
  }

  private static Stream<String> all(String value) {
    return Stream.of(value.split(",", -1)).filter(id -> !id.isEmpty());
  }

  private void isKnown(String kind, String id) {
    assertThat(ids.contains(kind + ":" + id) || NAME.matcher(id).matches())
        .as(() -> "%s:%s is in the lexicon, or a name".formatted(kind, id))
        .isTrue();
  }
}
