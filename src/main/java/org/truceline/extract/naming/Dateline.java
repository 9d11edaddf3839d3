package org.truceline.extract.naming;

import java.util.stream.IntStream;
import org.truceline.extract.mention.Line;
import org.truceline.model.Field;
import org.truceline.text.Token;

/// Where an article was filed: `BEIRUT, Nov 28 —`, `بغداد -`. It tells of the office, not of what
/// happened.
final class Dateline {

  private static final int LONGEST = 14;
  private static final int FIRST = 2;
  private static final int SHORTEST_WORD = 3;

  private Dateline() {}

  /// The last token of the dateline that a sentence begins with, -1 for none.
  static int end(Line line) {
    if (line.sentence().field() == Field.TITLE) {
      return -1;
    }
    if (line.index() < FIRST && isDated(line)) {
      return line.size() - 1;
    }
    var start = afterDate(line);
    for (var i = 1; i < Math.min(LONGEST, line.size()); i++) {
      if (line.token(i).name().equals("-")) {
        return isSpaced(line, i) ? i : -1;
      }
      if (line.index() < FIRST && i - start <= SHORTEST_WORD && isCity(line, start, i)) {
        return i;
      }
      if (!canStand(line, i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /// `15 June 2024, Nairobi: …`: past the date.
  private static int afterDate(Line line) {
    var time = line.times().isEmpty() ? null : line.times().getFirst();
    var comma = time == null ? 0 : time.lastToken() + 1;
    return time != null && time.firstToken() == 0 && comma < line.size() && line.isComma(comma)
        ? comma + 1
        : 0;
  }

  /// `CAIRO: An attack …`.
  private static boolean isCity(Line line, int start, int colon) {
    return line.token(colon).name().equals(":")
        && colon + 1 < line.size()
        && !line.language().adjectivesFollow()
        && canStand(line, colon - 1)
        && line.language().names().longest(line.wording(), start) != null
        && Character.isUpperCase(line.token(colon + 1).surface().codePointAt(0));
  }

  /// `MOSCOW, August 18.`: a city and a day, and no more.
  private static boolean isDated(Line line) {
    if (line.size() > LONGEST / 2
        || line.times().size() != 1
        || line.language().adjectivesFollow()) {
      return false;
    }
    var time = line.times().getFirst();
    return time.firstToken() > 1
        && line.isComma(time.firstToken() - 1)
        && line.size() - time.lastToken() <= 2
        && IntStream.range(0, time.firstToken()).allMatch(i -> canStand(line, i));
  }

  private static boolean isSpaced(Line line, int dash) {
    return (line.index() < FIRST && dash + 1 == line.size()) || isBetweenSpaces(line, dash);
  }

  private static boolean isBetweenSpaces(Line line, int dash) {
    return dash + 1 < line.size()
        && line.token(dash).begin() > line.token(dash - 1).end()
        && line.token(dash + 1).begin() > line.token(dash).end();
  }

  /// Names, numbers, brackets: in Arabic at most three words before them.
  private static boolean canStand(Line line, int i) {
    var token = line.token(i);
    if (token.kind() != Token.Kind.WORD) {
      return true;
    }
    return line.language().adjectivesFollow()
        ? i < SHORTEST_WORD || isBracketed(line, i)
        : Character.isUpperCase(token.surface().codePointAt(0));
  }

  private static boolean isBracketed(Line line, int i) {
    for (var at = i; at >= 0 && at > i - SHORTEST_WORD; at--) {
      if (line.token(at).name().equals("(")) {
        return true;
      }
    }
    return false;
  }
}
