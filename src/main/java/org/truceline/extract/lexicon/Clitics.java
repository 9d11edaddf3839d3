package org.truceline.extract.lexicon;

/// The small words that a language writes together with the word after them, as readings cut them
/// off; empty where it writes them apart.
public final class Clitics {

  private static final String AND = "و";

  private Clitics() {}

  /// Whether they join the word to what stands before it.
  public static boolean isJoined(String clitics) {
    return clitics.startsWith(AND);
  }
}
