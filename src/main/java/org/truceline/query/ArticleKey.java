package org.truceline.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The place of an article among all: its day of publication, if it has one, and its id.
record ArticleKey(@Nullable LocalDate day, String id) {

  static ArticleKey parse(String text) {
    var space = text.indexOf(' ');
    var day = text.substring(0, space);
    return new ArticleKey(day.isEmpty() ? null : LocalDate.parse(day), text.substring(space + 1));
  }

  @Override
  public String toString() {
    return (day == null ? "" : day) + " " + id;
  }
}
