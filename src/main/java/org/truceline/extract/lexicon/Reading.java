package org.truceline.extract.lexicon;

/// One way to read a token: the form that a dictionary would hold, and what is cut off for it.
///
/// @param front how many letters are cut before the form
/// @param back how many letters are cut after it
/// @param article whether the article was left out of the form (it stays in the span)
/// @param clitics the conjunction and preposition that were cut, such as `و`, `ل`, `ول`
public record Reading(String form, int front, int back, boolean article, String clitics) {

  static Reading whole(String form) {
    return new Reading(form, 0, 0, false, "");
  }
}
