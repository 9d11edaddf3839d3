package org.truceline.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.truceline.text.Tokenizer;

class CuesTest {

  private static final Lexicon LEXICON = Lexicon.load();

  /// Whether the last token of a text is a cue by itself, and what is written together with it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | the     | DEFINITE    | true  | ''
          en | The     | DEFINITE    | true  | ''
          en | then    | DEFINITE    | false | ''
          en | Syria's | GENITIVE    | true  | ''
          en | between | BETWEEN     | true  | ''
          ar | بين     | BETWEEN     | true  | ''
          ar | وبين    | BETWEEN     | false | ''
          ar | من      | FROM        | true  | ''
          ar | المن    | FROM        | false | ''
          ar | مدينة   | PLACE_HEAD  | true  | ''
          ar | وبمدينة | PLACE_HEAD  | true  | وب
          """)
  void tellsWhatAWordIsByItself(
      String language, String text, Cue cue, boolean expected, String clitics) {
    var known = Objects.requireNonNull(LEXICON.language(language));
    var wording = known.wording(Tokenizer.tokens(text));
    var last = wording.size() - 1;
    var alone = known.cues().alone(wording.word(last));
    assertThat(alone.kinds().has(0, cue)).isEqualTo(expected);
    assertThat(expected ? alone.hit(cue, last).clitics() : "").isEqualTo(clitics);
  }
}
