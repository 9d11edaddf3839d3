package org.truceline.query;

import org.jspecify.annotations.Nullable;

/// The article that a quote stands in.
public record Source(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    String language,
    @Nullable String publishedAt) {}
