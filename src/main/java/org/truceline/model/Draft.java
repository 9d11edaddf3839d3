package org.truceline.model;

import org.jspecify.annotations.Nullable;

/// An article as it was sent: nothing is cleaned, and its language may be unknown. One of `text`
/// and `html` holds the body.
public record Draft(
    @Nullable String url,
    @Nullable String title,
    @Nullable String text,
    @Nullable String html,
    @Nullable String publisher,
    @Nullable String language,
    @Nullable PublicationTime publishedAt) {}
