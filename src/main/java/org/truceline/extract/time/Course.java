package org.truceline.extract.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// How far an account has got that tells years once: a heading gives its year to all under it, and
/// `In March 2019 …` to the `In October …` that opens a sentence soon after.
///
/// @param headed the year of the heading above, 0 for none
/// @param reached the day or month of known year that opened a sentence last
/// @param age how many sentences ago that was
record Course(int headed, @Nullable LocalDate reached, int age) {

  static final Course NONE = new Course(0, null, 0);

  private static final int OPENING = 2;
  private static final int SOON = 3;

  /// What a yearless expression means in it; null where it says nothing of that.
  @Nullable When reading(int token, boolean isNews, IntFunction<@Nullable When> inYear) {
    if (headed > 0) {
      return inYear.apply(headed);
    }
    var when =
        reached == null || isNews || token > OPENING ? null : inYear.apply(reached.getYear());
    return when != null && goesOn(when) ? when : null;
  }

  /// The course with what one of its sentences tells.
  Course with(Line line, Piece.Dated dated) {
    var when = dated.when();
    var isTold =
        dated.first() <= OPENING
            && when.first() != null
            && when.precision().compareTo(Precision.YEAR) < 0
            && (line.hasYear(dated.first(), dated.last()) || goesOn(when));
    return isTold ? new Course(headed, when.first(), 0) : this;
  }

  Course under(int year) {
    return new Course(year, null, 0);
  }

  /// After one sentence more.
  Course next() {
    return age < SOON ? new Course(headed, reached, age + 1) : new Course(headed, null, 0);
  }

  private boolean goesOn(When when) {
    var first = when.first();
    return reached != null
        && first != null
        && !first.isBefore(reached)
        && first.getYear() == reached.getYear();
  }
}
