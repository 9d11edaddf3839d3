package org.truceline.extract.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.time.Times;
import org.truceline.model.Draft;
import org.truceline.text.Reader;

/// Passages and whom and what they name: a case is a line of `names-<language>.tsv`.
class NameTableTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Names NAMES = new Names(LEXICON);
  private static final Reader READER = new Reader();
  private static final Times TIMES = new Times();

  record Case(String language, String passage, List<Set<String>> expected) {

    @Override
    public String toString() {
      return passage;
    }
  }

  @ParameterizedTest
  @MethodSource
  void findsActorsPlacesAndZones(Case line) {
    var mentions = mentions(line);
    assertThat(told(mentions, "actor:")).isEqualTo(line.expected().get(0));
    assertThat(told(mentions, "place:")).isEqualTo(line.expected().get(1));
    assertThat(told(mentions, "zone:")).isEqualTo(line.expected().get(2));
  }

  @ParameterizedTest
  @MethodSource("findsActorsPlacesAndZones")
  void quotesWhatStandsInThePassage(Case line) {
    var mentions = mentions(line);
    assertThat(mentions.all())
        .allSatisfy(mention -> assertThat(line.passage()).contains(mention.span().quote()));
  }

  private static Mentions mentions(Case line) {
    var document =
        READER.read(new Draft(null, null, line.passage(), null, null, line.language(), null));
    var language = Objects.requireNonNull(LEXICON.language(line.language()));
    var lines = new ArrayList<Line>();
    var times = TIMES.find(document);
    for (var sentence : document.sentences()) {
      lines.add(new Line(lines.size(), sentence, language, times.get(lines.size())));
    }
    return NAMES.in(document, lines);
  }

  private static Set<String> told(Mentions mentions, String kind) {
    return mentions.all().stream()
        .filter(mention -> !mention.implied() && mention.id().startsWith(kind))
        .map(mention -> told(mentions.entities().get(mention.id()), mention.id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String told(@Nullable Entity own, String id) {
    return switch (own) {
      case null -> id.substring(id.indexOf(':') + 1);
      case Entity.OfActor actor -> "%s (%s)".formatted(actor.name(), actor.type().code());
      case Entity.OfPlace place -> place.name();
      case Entity.OfZone zone -> zone.name();
      case Entity.OfAgreement agreement -> agreement.name();
    };
  }

  static Stream<Case> findsActorsPlacesAndZones() {
    return Stream.of("ar", "en").flatMap(NameTableTest::cases);
  }

  private static Stream<Case> cases(String language) {
    return lines("names-%s.tsv".formatted(language))
        .map(line -> line.split("\t", -1))
        .map(cells ->
            new Case(language, cells[0], List.of(set(cells, 1), set(cells, 2), set(cells, 3))));
  }

  private static Set<String> set(String[] cells, int i) {
    return i >= cells.length || cells[i].equals("-")
        ? Set.of()
        : Arrays.stream(cells[i].split(" ; ", -1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> lines(String file) {
    try (var in = Objects.requireNonNull(NameTableTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
