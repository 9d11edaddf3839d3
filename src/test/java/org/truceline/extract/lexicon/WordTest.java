package org.truceline.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.text.Tokenizer;

class WordTest {

  private static final Lexicon LEXICON = Lexicon.load();

  private final Word word = new Word(List.of(), List.of(Reading.whole("truce")), false, Set.of());
  private final List<Integer> asked = new ArrayList<>();

  private List<String> in(int table) {
    return word.in(
        table,
        any -> {
          asked.add(table);
          return List.of("table " + table);
        });
  }

  @Test
  void keepsWhatItIsInEachTable() {
    assertThat(in(3)).containsExactly("table 3");
    assertThat(in(0)).containsExactly("table 0");
    assertThat(in(3)).containsExactly("table 3");
    assertThat(in(0)).containsExactly("table 0");
    assertThat(asked).containsExactly(3, 0);
  }

  @Test
  void isReadWithAndWithoutItsClitics() {
    assertThat(word("ar", "وبالهدنة").names())
        .extracting(Reading::form)
        .contains("وبالهدنه", "بالهدنه", "الهدنه", "هدنه");
    assertThat(word("en", "Russians").names())
        .extracting(Reading::form)
        .containsExactly("russians", "russian");
  }

  @Test
  void losesTheEndingOfAnAccusative() {
    assertThat(word("ar", "اتفاقاً").words()).extracting(Reading::form).contains("اتفاقا", "اتفاق");
  }

  @Test
  void isLookedUpOnceForASentence() {
    var text = language("en").wording(Tokenizer.tokens("the truce and the siege"));
    assertThat(text.word(0)).isSameAs(text.word(3));
    assertThat(text.until(2).size()).isEqualTo(2);
    assertThat(text.until(9).size()).isEqualTo(5);
  }

  private static Word word(String language, String surface) {
    return language(language).wording(Tokenizer.tokens(surface)).word(0);
  }

  private static Language language(String code) {
    return Objects.requireNonNull(LEXICON.language(code));
  }
}
