package org.truceline.query;

/// The words that say something, and where they stand: UTF-16 code units of the article's title or
/// text.
///
/// @param report the claim that rests on it
/// @param field `title` or `text`
public record Evidence(
    String report, String field, int begin, int end, String quote, Source article) {}
