package org.truceline.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ar | صمدت الهدنة في إدلب                | ar | rtl
          ar | The truce held in Idlib            | en | ltr
          ar | قالت NATO إن الهدنة صمدت           | ar | rtl
          ar | 12:00                              | ar | rtl
          en | The truce held                     | en | ltr
          en | صمدت الهدنة, it said               | ar | rtl
          en | The truce (هدنة) held              | en | ltr
          fa | آتش بس برقرار شد                   | fa | rtl
          """)
  void runsAsItsLettersDo(String article, String line, String language, String direction) {
    var paragraph = paragraphs(article, line).getFirst();
    assertThat(paragraph.language()).isEqualTo(language);
    assertThat(paragraph.direction()).isEqualTo(direction);
  }

  @Test
  void keepsEveryLineEnd() {
    var text = "One.\nTwo.\n\nThree.";
    var lines = paragraphs("en", text);
    assertThat(lines.stream().map(line -> line.gap() + words(line)).collect(joining()))
        .isEqualTo(text);
    assertThat(lines).extracting(Paragraph::isApart).containsExactly(false, false, true);
  }

  private static List<Paragraph> paragraphs(String language, String text) {
    return Paragraph.of(language, Piece.cut("text", text, List.of()));
  }

  private static String words(Paragraph paragraph) {
    return paragraph.pieces().stream().map(Piece::text).collect(joining());
  }
}
