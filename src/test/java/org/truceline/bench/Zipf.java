package org.truceline.bench;

import java.util.Arrays;
import java.util.Random;

/// Numbers from zero on, of which each comes as often as Zipf has it: the second half as often as
/// the first, the third a third.
final class Zipf {

  private final double[] cumulated;

  Zipf(int size) {
    cumulated = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1.0 / (i + 1);
      cumulated[i] = sum;
    }
  }

  int next(Random random) {
    var at = random.nextDouble() * cumulated[cumulated.length - 1];
    int low = Arrays.binarySearch(cumulated, at);
    return Math.min(cumulated.length - 1, low < 0 ? -low - 1 : low);
  }
}
