package org.truceline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  private final Article article =
      new Article("article:1", null, "هدنة في الغوطة", "Truce 🕊 in Ghouta", "en", null, null);

  @Test
  void countsUtf16CodeUnits() {
    assertThat(article.span(Field.TEXT, 12, 18).quote()).isEqualTo("Ghouta");
  }

  @Test
  void refusesAQuoteOfAnotherLength() {
    assertThatThrownBy(() -> new Span(Field.TEXT, 0, 3, "Truce"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Truce'");
  }

  @Test
  void overlapsOnlyWithinTheSameField() {
    var inTitle = article.span(Field.TITLE, 0, 4);

    assertThat(inTitle.overlaps(article.span(Field.TEXT, 0, 4))).isFalse();
    assertThat(inTitle.overlaps(article.span(Field.TITLE, 3, 6))).isTrue();
  }
}
