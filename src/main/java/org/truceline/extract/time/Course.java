package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;
import org.truceline.model.When;

/// What dates without a year go by, from sentence to sentence: a heading, and dates told in order.
final class Course {

  private @Nullable When heading;
  private @Nullable Row row;

  /// The year or month that heads what is told.
  @Nullable When heading() {
    return heading;
  }

  /// The dates that are told in order.
  @Nullable Row row() {
    return row;
  }

  void head(When time) {
    heading = time;
  }

  void tell(@Nullable Row next) {
    row = next;
  }

  /// Notes that a sentence has come to its end.
  void goOn() {
    row = row == null ? null : row.older();
  }
}
