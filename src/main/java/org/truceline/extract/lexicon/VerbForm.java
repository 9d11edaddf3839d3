package org.truceline.extract.lexicon;

/// A form of a verb and what it says of time.
public record VerbForm(String form, Tense tense) {

  /// What the form alone tells.
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    PARTICIPLE,
    BARE
  }
}
