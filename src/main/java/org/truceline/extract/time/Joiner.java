package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins pieces with nothing but connecting words, commas and brackets between them.
final class Joiner {

  private static final int WIDEST_GAP = 4;

  private Joiner() {}

  static List<Joined> join(Line line, List<Piece> pieces) {
    var all = new ArrayList<Joined>();
    @Nullable Joined open = null;
    for (var piece : pieces) {
      var longer =
          open != null && isTogether(line, open.last() + 1, piece.first())
              ? open.with(piece, line.anchor())
              : null;
      if (open != null && longer == null) {
        all.add(open);
      }
      open = longer == null ? Joined.of(piece) : longer;
    }
    if (open != null) {
      all.add(open);
    }
    return all;
  }

  private static boolean isTogether(Line line, int from, int to) {
    if (to - from > WIDEST_GAP || line.beginsWithAnd(to)) {
      return false;
    }
    int i = from;
    while (i < to) {
      var connector = line.term(i, Kind.CONNECTOR);
      if (connector != null) {
        i += connector.length();
      } else if (line.isMark(i, ",") || line.isMark(i, "(") || line.isMark(i, ")")) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }
}
