package org.truceline.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;

/// Which tokens stand inside round or square brackets that are closed again soon.
final class Brackets {

  private static final int LONGEST = 40;

  private Brackets() {}

  static BitSet in(List<Token> tokens) {
    var inside = new BitSet(tokens.size());
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).name()) {
        case "(", "[" -> open.push(i);
        case ")", "]" -> {
          if (!open.isEmpty() && i - open.peek() <= LONGEST) {
            inside.set(open.peek(), i + 1);
          }
          open.poll();
        }
        default -> {}
      }
    }
    return inside;
  }
}
