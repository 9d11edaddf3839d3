package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final List<String> made = new ArrayList<>();
  private final Remembered<String, Integer> lengths =
      new Remembered<>(Function.identity(), this::length);

  private int length(String word) {
    made.add(word);
    return word.length();
  }

  @Test
  void worksOutAWordOnce() {
    assertThat(IntStream.range(0, 5).map(i -> lengths.of("truce"))).containsOnly(5);
    assertThat(made).containsExactly("truce");
  }

  /// `Aa` and `BB` have one hash.
  @Test
  void keepsTwoWordsThatShareTheirSlots() {
    lengths.of("Aa");
    lengths.of("BB");
    lengths.of("Aa");
    assertThat(made).containsExactly("Aa", "BB");
  }

  @Test
  void givesEachOfManyWordsItsOwn() {
    var words = IntStream.range(0, 100_000).mapToObj(Integer::toString).toList();
    words.forEach(lengths::of);
    assertThat(words).allSatisfy(word -> assertThat(lengths.of(word)).isEqualTo(word.length()));
  }
}
