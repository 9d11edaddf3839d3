package org.truceline.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/// What the sentences before one have named.
///
/// @param last the time that was named last
/// @param day the last day of the sentence right before whose year is known from the text itself
/// @param course what dates that tell no year go by
record Named(@Nullable When last, @Nullable LocalDate day, Course course) {

  /// Before the first sentence.
  static Named nothing() {
    return new Named(null, null, new Course());
  }
}
