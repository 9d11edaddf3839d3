package org.truceline.extract.time;

/// A word of time as it stands in a sentence.
///
/// @param length in tokens
/// @param clitics the letters before it that belong to other words
/// @param isEveryday whether it is more often an everyday word
record Term(Kind kind, String value, int length, String clitics, boolean isEveryday) {

  int number() {
    return Integer.parseInt(value);
  }
}
