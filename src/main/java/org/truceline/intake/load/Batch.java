package org.truceline.intake.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines that follow each other and are written together.
record Batch(List<Line> lines, Place place) {

  static Batch of(List<Line> lines) {
    return new Batch(lines, new Place(lines.getLast().number(), lines.getLast().end()));
  }

  /// Where a batch ends, and what became of it: all that is kept of one that is done.
  static final class Place {

    private final long line;
    private final long end;
    private @Nullable Outcome outcome;

    private Place(long line, long end) {
      this.line = line;
      this.end = end;
    }

    void settle(Outcome settled) {
      outcome = settled;
    }

    @Nullable Outcome outcome() {
      return outcome;
    }

    long line() {
      return line;
    }

    long end() {
      return end;
    }
  }
}
