package org.truceline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Codes;
import org.truceline.model.Relation;

/// Sentences and the relations that they state: a case is a line of `relations-<language>.tsv`.
class RelationTableTest {

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheRelationsOfASentence(PassageCase line) {
    assertThat(line.facts().relations().stream().map(RelationTableTest::told))
        .containsExactlyInAnyOrderElementsOf(line.expectations());
  }

  private static String told(Relation relation) {
    return String.join(
        " ",
        EventWords.id(relation.from()),
        Codes.of(relation.type()),
        EventWords.id(relation.to()));
  }

  static Stream<PassageCase> cases() {
    return PassageCase.all("relations-%s.tsv");
  }
}
