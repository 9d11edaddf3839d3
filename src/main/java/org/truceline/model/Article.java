package org.truceline.model;

import org.jspecify.annotations.Nullable;

/// An article as it was read: boilerplate is gone, and every offset counts from here.
///
/// @param id `article:` and a hash of what was read, so that the same article has the same id
/// @param title empty where the article has none
/// @param language ISO 639-1
public record Article(
    String id,
    @Nullable String url,
    String title,
    String text,
    String language,
    @Nullable String publisher,
    @Nullable PublicationTime publishedAt) {

  public String field(Field field) {
    return switch (field) {
      case TITLE -> title;
      case TEXT -> text;
    };
  }

  public Span span(Field field, int begin, int end) {
    return new Span(field, begin, end, field(field).substring(begin, end));
  }
}
