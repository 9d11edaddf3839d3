package org.truceline.extract.event.scene;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// The punctuation between the members of a list, and what it sets off among them.
public final class ListMarks {

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final int BRACKET = 9;

  private ListMarks() {}

  /// A comma or, between names of many words, a semicolon.
  static boolean isMark(Line line, int i) {
    return line.isComma(i) || isSemicolon(line, i);
  }

  static boolean isSemicolon(Line line, int i) {
    return line.isPunctuation(i) && line.token(i).name().equals(";");
  }

  public static boolean isDash(Line line, int i) {
    return DASHES.contains(line.token(i).name());
  }

  /// What stands behind a dateline and a heading.
  public static boolean isDashOrColon(Line line, int i) {
    return isDash(line, i) || line.token(i).name().equals(":");
  }

  /// Past what two dashes put between, as in `Idris — once a rebel — and …`.
  static int afterDash(Line line, int dash, int end) {
    for (var i = dash + 1; i < end; i++) {
      if (isDash(line, i) && Joins.isAnd(line, i + 1)) {
        return i + 1;
      }
    }
    return dash;
  }

  /// Past what brackets say of a name, or past the one that closes behind it.
  static int afterBracket(Line line, int from) {
    var close = from;
    while (close < Math.min(line.size(), from + BRACKET) && !isClosing(line, close)) {
      close++;
    }
    var isBracket = isClosing(line, close) && (close == from || isOpening(line, from));
    return isBracket ? close + 1 : from;
  }

  public static boolean isOpening(Line line, int i) {
    return i < line.size() && line.token(i).name().equals("(");
  }

  public static boolean isClosing(Line line, int i) {
    return i < line.size() && line.token(i).name().equals(")");
  }

  /// `…, President X, …`: nothing but an office after the comma.
  static boolean isOfficeOnly(Line line, int comma, int first) {
    for (var i = comma + 1; i < first; i++) {
      if (!line.isTitle(i) && !line.is(i, Cue.DETERMINER)) {
        return false;
      }
    }
    return !line.language().adjectivesFollow() && first - comma <= Group.TITLES;
  }

  /// `Deaths, whether by strikes or by rockets`: both are told; but `unknown whether by Monday it
  /// …`.
  static boolean isEither(Line line, int i) {
    if (!line.token(i).name().equals("whether")
        || !line.is(i + 1, Cue.PREPOSITION)
        || line.times().stream().anyMatch(time -> time.firstToken() == i + 2)) {
      return false;
    }
    for (var at = i + 2; at < line.size() && !line.isPunctuation(at); at++) {
      if (line.is(at, Cue.CONJUNCTION) && !line.is(at, Cue.AND)) {
        return true;
      }
    }
    return false;
  }
}
