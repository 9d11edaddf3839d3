package org.truceline.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Of which day a question is asked, and with whose knowledge: two clocks that have nothing to do
/// with each other. What is null asks for all days, and for all that is known by now.
///
/// @param validAt the day on which something must have held
/// @param knownAt the moment by which an article must have been read
public record AsOf(@Nullable LocalDate validAt, @Nullable OffsetDateTime knownAt) {

  public static final AsOf NOW = new AsOf(null, null);

  public static AsOf knownAt(@Nullable OffsetDateTime knownAt) {
    return new AsOf(null, knownAt);
  }

  /// Whether a day that only the dictionaries tell lay in the past by then. They are newer than
  /// most articles, and would tell an end before it came.
  boolean reaches(LocalDate day) {
    return knownAt == null || day.isBefore(knownAt.toLocalDate());
  }
}
