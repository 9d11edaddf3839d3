package org.truceline.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Draft;
import org.truceline.model.PublicationTime;

/// An article as the form sends it: what was left empty is not known.
///
/// @param markup whether `text` is the source of a web page, rather than plain text
public record ArticleForm(
    @Nullable String title,
    @Nullable String text,
    @Nullable Boolean markup,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String publishedAt) {

  static final ArticleForm EMPTY = new ArticleForm(null, null, null, null, null, null);

  static ArticleForm of(Draft draft) {
    var published = draft.publishedAt();
    return new ArticleForm(
        draft.title(),
        draft.html() == null ? draft.text() : draft.html(),
        draft.html() != null,
        draft.url(),
        draft.publisher(),
        published == null ? null : published.text());
  }

  /// @throws BadRequest naming the field and what stands in it
  Draft draft() {
    boolean isPage = Boolean.TRUE.equals(markup);
    var body = Objects.requireNonNullElse(text, "");
    return new Draft(
        filled(url),
        filled(title),
        isPage ? null : body,
        isPage ? body : null,
        filled(publisher),
        null,
        published());
  }

  private @Nullable PublicationTime published() {
    var value = filled(publishedAt);
    try {
      return value == null ? null : PublicationTime.parse(value);
    } catch (IllegalArgumentException e) {
      throw new BadRequest("publishedAt", String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
