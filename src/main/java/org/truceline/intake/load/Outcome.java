package org.truceline.intake.load;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What became of a batch.
record Outcome(int added, int unchanged, List<LineFailure> failures) {

  static Outcome of(Collection<Boolean> isNew, List<LineFailure> failures) {
    int added = (int) isNew.stream().filter(Boolean::booleanValue).count();
    return new Outcome(
        added,
        isNew.size() - added,
        failures.stream().sorted(Comparator.comparingLong(LineFailure::line)).toList());
  }
}
