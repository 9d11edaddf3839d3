package org.truceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {

  @ParameterizedTest
  @CsvFileSource(resources = "skeletons.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsWhetherTwoNamesSoundAlike(String name, String other, String alike) {
    assertThat(finds(name, other)).isEqualTo(alike.equals("yes"));
    assertThat(finds(other, name)).isEqualTo(alike.equals("yes"));
  }

  @ParameterizedTest
  @CsvSource({
    "Douma, dm",
    "دوما, dm",
    "Bashar al-Assad, bcr asd",
    "القرار 2254, kr 2254",
    "11, 11",
    "و, w",
    "'…', ''",
  })
  void keepsConsonantsAndNumbers(String name, String skeleton) {
    assertThat(Skeleton.of(name)).isEqualTo(skeleton);
  }

  /// Whether a search for one name finds the other by its sound.
  static boolean finds(String sought, String stored) {
    var words = Arrays.asList(Skeleton.of(stored).split(" "));
    List<List<String>> readings = Skeleton.readings(sought);
    return readings.size() == words.size()
        && IntStream.range(0, words.size()).allMatch(i -> readings.get(i).contains(words.get(i)));
  }
}
