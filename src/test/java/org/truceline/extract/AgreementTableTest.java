package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Agreement;

/// Texts and the agreements that they name or describe: a case is a line of
/// `agreements-<language>.tsv`.
class AgreementTableTest {

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheAgreementsOfAText(PassageCase line) {
    assertThat(line.facts().agreements().stream().map(AgreementTableTest::told))
        .containsExactlyInAnyOrderElementsOf(line.expectations());
  }

  private static String told(Agreement agreement) {
    return EventWords.id(agreement.id());
  }

  static Stream<PassageCase> cases() {
    return PassageCase.all("agreements-%s.tsv");
  }
}
