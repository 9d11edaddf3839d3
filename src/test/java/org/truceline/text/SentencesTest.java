package org.truceline.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.model.Field;

class SentencesTest {

  static Stream<Arguments> texts() {
    return Table.read("org/truceline/text/sentences.tsv", "language", "text").stream()
        .map(row -> Arguments.of(row.cell("language"), row.cell("text")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutsWhereASentenceEnds(String language, String marked) {
    var text = marked.replace("⏐", "");
    var found =
        new Sentences(language)
            .ofText(text, Paragraphs.tokens(text)).stream()
                .map(s -> text.substring(s.begin(), s.end()))
                .toList();
    assertThat(found).isEqualTo(Arrays.stream(marked.split("⏐", -1)).map(String::strip).toList());
  }

  @Test
  void aLineIsAParagraph() {
    var text = "Security Council\nAdopted today";
    assertThat(new Sentences("en").ofText(text, Paragraphs.tokens(text))).hasSize(2);
  }

  @Test
  void joinsLinesFoldedAtAFixedWidth() {
    var text =
        """
        The United Nations welcomed the pause in the fighting between the two
        parties and called on both of them to keep to it in full and at every
        front.
        """;
    assertThat(new Sentences("en").ofText(text, Paragraphs.tokens(text))).hasSize(1);
  }

  @Test
  void joinsFoldedLinesOfWhichOneIsShortInTheMidstOfASentence() {
    var text =
        """
        The United Nations welcomed the pause in the fighting between the two
        parties and called on both of them to keep to it in full and at every
        front, from the valley in the north to the towns on the lake, and the
        envoys of the African
        Union promised to send observers to each of these places as soon as a
        road is open, with food for those who have been cut off for months in
        front.
        """;
    assertThat(new Sentences("en").ofText(text, Paragraphs.tokens(text))).hasSize(1);
  }

  @Test
  void theTitleIsOneSentence() {
    var sentences = Sentences.ofTitle(Tokenizer.tokens("Who won? No one. The U.S. says"));
    assertThat(sentences).extracting(Sentence::field).containsExactly(Field.TITLE);
  }

  @Test
  void cutsATextWithoutFullStopsAtCommas() {
    var text = Stream.generate(() -> "one two three four,").limit(1_000).collect(joining(" "));
    assertThat(new Sentences("en").ofText(text, Paragraphs.tokens(text)))
        .allSatisfy(sentence -> {
          assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(Sentences.LONGEST);
          assertThat(sentence.tokens().getLast().name()).isEqualTo(",");
        });
  }
}
