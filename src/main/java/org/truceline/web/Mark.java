package org.truceline.web;

import org.truceline.model.Codes;
import org.truceline.model.Span;

/// Words of an article, and where it is told what was read in them.
///
/// @param number what stands before the words of a claim; a name or a time has none
/// @param at the anchor of the words
/// @param note the anchor of what is told of them
/// @param reading what was read, in a few words
/// @param begin UTF-16 code units of the `field`
public record Mark(
    Kind kind,
    String number,
    String at,
    String note,
    String reading,
    String field,
    int begin,
    int end) {

  /// What kind of fact the words are evidence of.
  public enum Kind {
    EVENT,
    RELATION,
    ACTOR,
    PLACE,
    ZONE,
    AGREEMENT,
    TIME;

    public String code() {
      return Codes.of(this);
    }
  }

  static Mark of(Kind kind, String number, String at, String note, String reading, Span span) {
    return new Mark(kind, number, at, note, reading, span.field().code(), span.begin(), span.end());
  }

  /// A claim bears a number, which leads to what is told of it; the words of a name or a time lead
  /// there themselves.
  public boolean isNumbered() {
    return !number.isEmpty();
  }
}
