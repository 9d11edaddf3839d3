package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/// When an article was published, as its source says it: a date, or a date and time. The date alone
/// anchors relative expressions; it is the date in the source's own offset.
public record PublicationTime(LocalDate date, String text) {

  /// Reads `2017-08-03`, `2017-08-03T12:00`, `2017-08-03T12:00Z` or `2017-08-03T12:00+03:00`.
  ///
  /// @throws IllegalArgumentException naming the value
  @JsonCreator
  public static PublicationTime parse(String text) {
    try {
      return new PublicationTime(dateOf(text), text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is not an ISO 8601 date or date-time".formatted(text), e);
    }
  }

  private static LocalDate dateOf(String text) {
    if (text.length() <= 10) {
      return LocalDate.parse(text);
    }
    try {
      return OffsetDateTime.parse(text).toLocalDate();
    } catch (DateTimeException e) {
      return LocalDateTime.parse(text).toLocalDate();
    }
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
