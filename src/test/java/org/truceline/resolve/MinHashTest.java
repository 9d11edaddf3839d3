package org.truceline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.truceline.settle.Fingerprint;

class MinHashTest {

  private static final String ARTICLE = text(0, 300);

  @Test
  void findsACopyUnderAnotherHeadAndFoot() {
    assertThat(likeness(ARTICLE, "By our staff. " + ARTICLE + " With agencies."))
        .isGreaterThan(0.9);
  }

  @Test
  void findsACopyWithoutItsLastParagraph() {
    assertThat(likeness(ARTICLE, text(0, 265))).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void findsAnArabicCopyInAnotherSpelling() {
    assertThat(
            likeness(
                "أعلنت وزارة الدفاع أن القوات انتشرت في المدينة أمس الأول",
                "اعلنت وزارة الدفاع ان القوات انتشرت فى المدينة امس الاول"))
        .isEqualTo(1);
  }

  @Test
  void tellsArticlesApartThatQuoteOneSentence() {
    assertThat(likeness(ARTICLE, text(280, 600))).isLessThan(0.2);
  }

  @Test
  void estimatesWhatTwoTextsShare() {
    assertThat(likeness(ARTICLE, text(0, 150))).isBetween(0.3, 0.7);
  }

  @Test
  void saysNothingOfTwoWords() {
    assertThat(likeness("Ceasefire holds", "Ceasefire holds")).isZero();
  }

  private static double likeness(String one, String other) {
    return Fingerprint.of(MinHash.of(one)).likeness(Fingerprint.of(MinHash.of(other)));
  }

  private static String text(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }
}
