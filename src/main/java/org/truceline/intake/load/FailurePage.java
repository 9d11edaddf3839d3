package org.truceline.intake.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some failed lines of a load, in order.
///
/// @param next where the list goes on, or null at its end
public record FailurePage(List<LineFailure> failures, @Nullable Long next) {

  public FailurePage {
    failures = List.copyOf(failures);
  }
}
