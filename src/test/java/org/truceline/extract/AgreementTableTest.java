package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Agreement;
import org.truceline.model.Draft;

/// Texts and the agreements that they name or describe: a case is a line of
/// `agreements-<language>.tsv`.
class AgreementTableTest {

  private static final Extractor EXTRACTOR = new Extractor();

  record Case(String language, String text, String expected) {

    List<String> expectations() {
      return expected.equals("-") ? List.of() : List.of(expected.split(" ; ", -1));
    }

    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheAgreementsOfAText(Case line) {
    var facts =
        EXTRACTOR.extract(new Draft(null, null, line.text(), null, null, line.language(), null));
    assertThat(facts.agreements().stream().map(AgreementTableTest::told))
        .containsExactlyInAnyOrderElementsOf(line.expectations());
  }

  private static String told(Agreement agreement) {
    return name(agreement.id());
  }

  private static String name(String id) {
    return id.substring(id.indexOf(':') + 1);
  }

  static Stream<Case> cases() {
    return Stream.of("ar", "en").flatMap(AgreementTableTest::cases);
  }

  private static Stream<Case> cases(String language) {
    return lines("agreements-%s.tsv".formatted(language))
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(language, cells[0], cells[1]));
  }

  private static Stream<String> lines(String file) {
    try (var in =
        Objects.requireNonNull(AgreementTableTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
