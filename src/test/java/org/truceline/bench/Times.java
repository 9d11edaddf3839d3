package org.truceline.bench;

import java.util.Arrays;

/// How long some runs of the same took.
final class Times {

  private final long[] nanos;
  private int count;

  Times(int most) {
    nanos = new long[most];
  }

  void time(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    nanos[count++] = System.nanoTime() - begin;
  }

  /// In milliseconds: so many percent took no longer.
  double percentile(int percent) {
    var sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(count * percent / 100.0) - 1)] / 1e6;
  }

  double p50() {
    return percentile(50);
  }

  double p99() {
    return percentile(99);
  }
}
