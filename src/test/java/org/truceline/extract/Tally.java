package org.truceline.extract;

import java.util.Locale;

/// How many facts are stated, how many read, and how many of these are the same.
final class Tally {

  private int stated;
  private int read;
  private int both;

  void add(int nowStated, int nowRead, int nowBoth) {
    stated += nowStated;
    read += nowRead;
    both += nowBoth;
  }

  void add(Alignment<?, ?> pairs, int same) {
    add(pairs.stated().size(), pairs.read().size(), same);
  }

  double precision() {
    return read == 0 ? 0 : (double) both / read;
  }

  double recall() {
    return stated == 0 ? 0 : (double) both / stated;
  }

  double f1() {
    return stated + read == 0 ? 0 : 2.0 * both / (stated + read);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f recall %.3f F1 %.3f of %d stated, %d read",
        precision(),
        recall(),
        f1(),
        stated,
        read);
  }
}
