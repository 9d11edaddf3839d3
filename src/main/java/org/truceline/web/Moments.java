package org.truceline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Reads `2017-08-03`, `2017-08-03T12:00`, `2017-08-03T12:00Z` or `2017-08-03T12:00+03:00`.
final class Moments {

  private Moments() {}

  /// A moment by which something was known. A day is meant with all its hours, today up to now.
  static OffsetDateTime past(String field, String text, OffsetDateTime now) {
    var isDay = text.length() == "2017-08-03".length();
    var moment =
        isDay
            ? day(field, text).atTime(LocalTime.MAX).atOffset(ZoneOffset.UTC)
            : moment(field, text);
    if (isDay
        && moment.toLocalDate().equals(now.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate())) {
      return now;
    }
    if (moment.isAfter(now)) {
      throw BadRequest.value(field, text, "is in the future");
    }
    return moment;
  }

  private static OffsetDateTime moment(String field, String text) {
    try {
      // a plus sign that was not escaped comes as a blank
      return OffsetDateTime.parse(text.replace(' ', '+'));
    } catch (DateTimeException e) {
      return local(field, text);
    }
  }

  private static OffsetDateTime local(String field, String text) {
    try {
      return LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw BadRequest.value(
          field, text, "is no date or date-time like 2017-08-03 or 2017-08-03T12:00:00Z");
    }
  }

  static LocalDate day(String field, String text) {
    try {
      if (text.length() == "2017-08-03".length()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // told below, with the value
    }
    throw BadRequest.value(field, text, "is no day like 2017-08-03");
  }
}
