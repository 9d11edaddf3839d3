package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateTest {

  private final Boilerplate boilerplate = new Boilerplate(List.of("ar", "en"));

  static Stream<Arguments> lines() {
    return Table.read("org/truceline/text/lines.tsv", "language", "falls", "line").stream()
        .map(row -> Arguments.of(row.cell("falls"), row.cell("line")));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void dropsOnlyWhatAPageAdds(String falls, String line) {
    var kept = boilerplate.remove("First.\n" + line + "\nLast.", "A title");
    assertThat(kept)
        .isEqualTo(falls.equals("yes") ? "First.\nLast." : "First.\n" + line + "\nLast.");
  }

  @Test
  void keepsALineThatIsAllThereIs() {
    assertThat(boilerplate.remove("Read more: Truce collapses", ""))
        .isEqualTo("Read more: Truce collapses");
  }
}
