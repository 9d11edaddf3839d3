package org.truceline.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.Tokenizer;

class PatternsTest {

  private static final Language ENGLISH = Objects.requireNonNull(Lexicon.load().language("en"));
  private static final Patterns<String> PATTERNS = ENGLISH.newPatterns();

  static {
    for (var pattern :
        List.of("truce", "truce talks", "truce .2 holds;held", "v:sign truce;pact .. in force")) {
      PATTERNS.add(pattern, pattern);
    }
  }

  /// From the first token on.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          truce                               | truce [0]
          truce talks                         | truce talks [0, 1]; truce [0]
          truce - talks                       | truce talks [0, 2]; truce [0]
          truce. talks                        | truce [0]
          truce still barely held             | truce .2 holds;held [0, 3]; truce [0]
          truce has not yet held              | truce [0]
          truce talks held                    | truce talks [0, 1]; truce .2 holds;held [0, 2]; truce [0]
          signed pact that is now in force    | v:sign truce;pact .. in force [0, 1, 5, 6]
          signed pact that is now in the force | ''
          peace                               | ''
          """)
  void findsThePatternsThatBeginThere(String text, String expected) {
    var hits = PATTERNS.at(ENGLISH.wording(Tokenizer.tokens(text)), 0);
    assertThat(
            String.join("; ", hits.stream().map(hit -> hit.value() + " " + hit.words()).toList()))
        .isEqualTo(expected);
    assertThat(hits)
        .allSatisfy(hit -> {
          assertThat(hit.first()).isEqualTo(hit.words().getFirst());
          assertThat(hit.last()).isEqualTo(hit.words().getLast());
        });
  }
}
