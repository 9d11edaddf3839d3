package org.truceline.model;

/// Where an article says something: UTF-16 code units from `begin` (included) to `end` (excluded)
/// of its title or text, and exactly the characters that stand there.
public record Span(Field field, int begin, int end, String quote) {

  public Span {
    if (begin < 0 || end - begin != quote.length()) {
      throw new IllegalArgumentException(
          "A span from %d to %d cannot hold '%s'".formatted(begin, end, quote));
    }
  }

  public boolean overlaps(Span other) {
    return field == other.field && begin < other.end && other.begin < end;
  }

  public boolean contains(Span other) {
    return field == other.field && begin <= other.begin && other.end <= end;
  }
}
