package org.truceline.settle;

import java.util.Arrays;

/// What tells how alike two texts are, without the texts: values of 16 bits, of which nearly the
/// same texts have most in common. A text too short to be compared has none.
public final class Fingerprint {

  /// Of a text that is too short.
  public static final Fingerprint NONE = new Fingerprint(new byte[0]);

  private final byte[] bytes;

  private Fingerprint(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /// As the graph keeps it.
  public static Fingerprint of(byte[] bytes) {
    return new Fingerprint(bytes);
  }

  /// The share of equal values, an estimate of the share of three words in a row that two texts
  /// have in common.
  public double likeness(Fingerprint other) {
    int values = Math.min(bytes.length, other.bytes.length) / Short.BYTES;
    int equal = 0;
    for (int i = 0; i < values; i++) {
      if (bytes[2 * i] == other.bytes[2 * i] && bytes[2 * i + 1] == other.bytes[2 * i + 1]) {
        equal++;
      }
    }
    return values == 0 ? 0 : (double) equal / values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
