package org.truceline.settle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The words that say best what holds for an event, with where they stand: its node keeps them as a
/// list, the words ahead, so that a page of a timeline is read off its events.
///
/// @param begin where in the field the quote begins, in UTF-16 code units
/// @param end where it ends
/// @param report id of the report
/// @param article id of the article
public record Quoted(
    String quote,
    String field,
    int begin,
    int end,
    String report,
    String article,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    String language,
    @Nullable String publishedAt) {

  /// As the graph keeps the two nodes.
  ///
  /// @param report its properties
  /// @param article its properties
  public static Quoted of(Map<String, ?> report, Map<String, ?> article) {
    return new Quoted(
        text(report, "quote"),
        text(report, "field"),
        ((Number) Objects.requireNonNull(report.get("begin"))).intValue(),
        ((Number) Objects.requireNonNull(report.get("end"))).intValue(),
        text(report, "id"),
        text(article, "id"),
        text(article, "title"),
        orNull(text(article, "publisher")),
        orNull(text(article, "url")),
        text(article, "language"),
        orNull(text(article, "publishedAt")));
  }

  /// As the event's node keeps it.
  ///
  /// @throws IndexOutOfBoundsException if the list is shorter than [#list] makes it
  public static Quoted of(List<String> list) {
    return new Quoted(
        list.get(0),
        list.get(1),
        Integer.parseInt(list.get(2)),
        Integer.parseInt(list.get(3)),
        list.get(4),
        list.get(5),
        list.get(6),
        orNull(list.get(7)),
        orNull(list.get(8)),
        list.get(9),
        orNull(list.get(10)));
  }

  /// For the event's node; what is not known is empty.
  public List<String> list() {
    return List.of(
        quote,
        field,
        Integer.toString(begin),
        Integer.toString(end),
        report,
        article,
        title,
        orEmpty(publisher),
        orEmpty(url),
        language,
        orEmpty(publishedAt));
  }

  private static String text(Map<String, ?> properties, String key) {
    return Objects.toString(properties.get(key), "");
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
