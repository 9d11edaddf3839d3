package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;

/// A sentence cut where another clause may begin: at particles, relative pronouns and those commas
/// that do not part the members of a list.
final class Clauses {

  private static final Set<String> HARD = Set.of(".", ";", ":", "!", "?", "…");

  /// @param first its first token
  /// @param last its last token
  record Clause(int first, int last, Kind kind) {

    boolean covers(int token) {
      return first <= token && token <= last;
    }
  }

  /// How a clause is tied to what stands before it.
  enum Kind {
    START,
    COMMA,
    THAT,
    RELATIVE,
    CONDITION,
    HARD
  }

  private final List<Clause> clauses = new ArrayList<>();

  Clauses(Line line, List<Mention> mentions) {
    var first = 0;
    var kind = line.size() > 0 && line.is(0, Cue.CONDITIONAL) ? Kind.CONDITION : Kind.START;
    for (var i = 1; i < line.size(); i++) {
      var next = boundary(line, i, mentions);
      if (next != null) {
        clauses.add(new Clause(first, i - 1, kind));
        first = i;
        kind = next;
      }
    }
    clauses.add(new Clause(first, line.size() - 1, kind));
  }

  private static @org.jspecify.annotations.Nullable Kind boundary(
      Line line, int i, List<Mention> mentions) {
    if (line.is(i, Cue.CONDITIONAL)) {
      return Kind.CONDITION;
    }
    if (line.is(i, Cue.RELATIVE)) {
      return Kind.RELATIVE;
    }
    if (line.is(i, Cue.OPENER)) {
      return Kind.THAT;
    }
    if (HARD.contains(line.token(i - 1).name())) {
      return Kind.HARD;
    }
    return line.isComma(i - 1) && !isList(line, i - 1, mentions) ? Kind.COMMA : null;
  }

  private static boolean isList(Line line, int comma, List<Mention> mentions) {
    var left = mentions.stream().anyMatch(mention -> mention.covers(line.before(comma)));
    var next = line.after(comma);
    var begins = next < line.size() && Group.isPassed(line, next) ? next + 1 : next;
    var right = mentions.stream().anyMatch(mention -> mention.covers(begins));
    return left && right;
  }

  int indexOf(int token) {
    for (var i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).covers(token)) {
        return i;
      }
    }
    return clauses.size() - 1;
  }

  Clause of(int token) {
    return clauses.get(indexOf(token));
  }

  Clause get(int index) {
    return clauses.get(index);
  }
}
