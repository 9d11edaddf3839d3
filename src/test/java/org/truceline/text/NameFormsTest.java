package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

  @ParameterizedTest
  @CsvSource({
    "الحكومة السورية, حكومه سوريه",
    "حكومة سوريه, حكومه سوريه",
    "Jaysh al-Islam, jaysh islam",
    "JAYSH  AL ISLAM, jaysh islam",
    "Ar-Rastan, rastan",
    "Art Rastan, art rastan",
    "الرستن, رستن",
    "رستن, رستن",
    "حزب الله, حزب الله",
    "آل ثاني, ال ثاني",
    "U.N., un",
    "Sana'a, sanaa",
    "إدلب, ادلب",
    "موسى, موسي",
    "القرار ٢٢٥٤, قرار 2254",
    "al, al",
    "?!, ''",
  })
  void makesOneFormOfTheWaysToWriteAName(String name, String folded) {
    assertThat(NameForms.folded(name)).isEqualTo(folded);
  }

  @Test
  void beginsANameAlsoWithoutAnArticleThatWasJustTyped() {
    assertThat(NameForms.beginnings("الح")).containsExactly("الح", "ح");
    assertThat(NameForms.beginnings("جيش الإ")).containsExactly("جيش الا", "جيش ا");
    assertThat(NameForms.beginnings("rus")).containsExactly("rus");
  }
}
