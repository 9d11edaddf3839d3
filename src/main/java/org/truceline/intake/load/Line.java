package org.truceline.intake.load;

import org.jspecify.annotations.Nullable;

/// One line with something on it.
final class Line {

  private final long number;
  private final long end;
  private final byte @Nullable [] bytes;

  Line(long number, long end, byte @Nullable [] bytes) {
    this.number = number;
    this.end = end;
    this.bytes = bytes;
  }

  /// From 1; blank lines count.
  long number() {
    return number;
  }

  /// Where in the file the next one begins.
  long end() {
    return end;
  }

  /// Null if it is longer than a line may be.
  byte @Nullable [] bytes() {
    return bytes;
  }

  int length() {
    return bytes == null ? 0 : bytes.length;
  }
}
