package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Dates told in order, the first with its year: "In March 2019 … In October …". The next one of a
/// row that tells no year is of the same, unless it would step back.
///
/// @param last the first day of the last date of the row
/// @param age how many sentences have told none since
record Row(LocalDate last, int age) {

  private static final int LONGEST = 3;

  /// The row that a time whose year the text tells begins or goes on with.
  static @Nullable Row of(When when) {
    var first = when.first();
    return first == null || when.precision() == Precision.YEAR ? null : new Row(first, 0);
  }

  /// The row after a sentence, null where it has come to its end.
  @Nullable Row older() {
    return age == LONGEST ? null : new Row(last, age + 1);
  }

  /// The next of the row, null where it would step back.
  @Nullable When next(Calendar calendar, IntFunction<@Nullable When> inYear) {
    var when = inYear.apply(calendar.year(last));
    return when != null && goesOnWith(when) ? when : null;
  }

  boolean goesOnWith(When when) {
    var first = when.first();
    var end = when.last();
    return first != null && end != null && !end.isBefore(last) && first.getYear() == last.getYear();
  }
}
