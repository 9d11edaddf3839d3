package org.truceline.text;

/// A word, number or punctuation mark, with its place in its field and its two normal forms.
///
/// @param surface the characters that stand there
/// @param name for comparing names: case, diacritics, tatweel and spelling variants (أ/ا, ة/ه, ى/ي)
///   are folded, digits are ASCII
/// @param word for morphology: as `name`, but ة and ى are kept
public record Token(int begin, int end, String surface, String name, String word, Kind kind) {

  /// What a token is made of.
  public enum Kind {
    WORD,
    NUMBER,
    PUNCTUATION
  }
}
