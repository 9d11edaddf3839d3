package org.truceline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.query.Interval;

/// Reads `2017-07-01/2017-08-31`, `2017-07-01/..`, `../2017-08-31` or a single day.
final class Intervals {

  private Intervals() {}

  static Interval parse(String field, String text) {
    var slash = text.indexOf('/');
    if (slash < 0) {
      var day = end(field, text, text);
      return new Interval(day, day);
    }
    var from = end(field, text, text.substring(0, slash));
    var until = end(field, text, text.substring(slash + 1));
    try {
      return new Interval(from, until);
    } catch (IllegalArgumentException e) {
      throw BadRequest.value(field, text, "ends before it begins");
    }
  }

  private static @Nullable LocalDate end(String field, String text, String end) {
    if (end.equals("..") && !text.equals("..")) {
      return null;
    }
    try {
      if (end.length() == "2017-08-31".length()) {
        return LocalDate.parse(end);
      }
    } catch (DateTimeException e) {
      // told below, with the value
    }
    throw BadRequest.value(
        field, text, "is no interval of days like 2017-07-01/2017-08-31, 2017-07-01/.. or a day");
  }
}
