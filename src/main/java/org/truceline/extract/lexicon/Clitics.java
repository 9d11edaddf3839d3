package org.truceline.extract.lexicon;

/// The small words that a language writes together with the word after them, as readings cut them
/// off; empty where it writes them apart.
public final class Clitics {

  private static final String AND = "و";
  private static final String TO = "ل";
  private static final String BY = "ب";

  private Clitics() {}

  /// Whether they join the word to what stands before it.
  public static boolean isJoined(String clitics) {
    return clitics.startsWith(AND);
  }

  /// Whether they join it and nothing more.
  public static boolean isOnlyJoined(String clitics) {
    return clitics.equals(AND);
  }

  /// Whether the preposition before the word is the one for whom or for what: `للجيش`.
  public static boolean isTo(String clitics) {
    return clitics.endsWith(TO);
  }

  /// Whether it is the one by what or where: `بقصف`, `بدمشق`.
  public static boolean isBy(String clitics) {
    return clitics.endsWith(BY);
  }
}
