package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.RelationType;

/// Who is named in one breath with someone: `Russia, Iran and Turkey`.
final class Joined {

  private static final Set<Cue> DESCRIBES_NOT =
      Set.of(
          Cue.PREPOSITION,
          Cue.LOCATIVE,
          Cue.RELATIVE,
          Cue.OPENER,
          Cue.SPEECH,
          Cue.AUXILIARY,
          Cue.NEGATION,
          Cue.TITLE);
  private static final int REACH = 4;

  /// Written before what somebody is accused of.
  private static final String OF_DEED = "ب";

  private Joined() {}

  /// All members of the list that a mention stands in, itself alone where it stands in none.
  ///
  /// @param fitting those of its kind in the sentence, in order
  static List<Mention> with(Line line, List<Mention> fitting, Mention one) {
    var at = fitting.indexOf(one);
    var from = at;
    while (from > 0
        && isJoined(line, fitting.get(from - 1), fitting.get(from))
        && !isOver(line, fitting, from - 1)) {
      from--;
    }
    var to = at;
    while (to + 1 < fitting.size()
        && isJoined(line, fitting.get(to), fitting.get(to + 1))
        && !isOver(line, fitting, to)) {
      to++;
    }
    var all = new ArrayList<>(fitting.subList(from, to + 1));
    while (to > at && !hasAnd(line, all)) {
      all.removeLast();
      to--;
    }
    return all.size() > 1 && hasAnd(line, all) && !isTwoClauses(line, all) ? all : List.of(one);
  }

  /// `After talks with X and Y, Z and …`: a list ends with its `and`.
  private static boolean isOver(Line line, List<Mention> fitting, int i) {
    return !line.language().adjectivesFollow()
        && i > 0
        && i + 1 < fitting.size()
        && line.isComma(line.after(fitting.get(i).last()))
        && !isAnd(line, line.after(fitting.get(i).last()) + 1)
        && isJoined(line, fitting.get(i - 1), fitting.get(i))
        && isAnd(line, line.after(fitting.get(i - 1).last()));
  }

  private static boolean isJoined(Line line, Mention left, Mention right) {
    if (right.first() == left.first() && right.last() == left.last()) {
      return true;
    }
    var from = afterBrackets(line, left.last() + 1);
    if (right.first() <= left.last()
        || right.first() - from >= REACH
        || isOtherSide(line, left, from)) {
      return false;
    }
    if (left.implied() && right.implied() && right.first() == left.last() + 1) {
      return line.language().adjectivesFollow();
    }
    var and = right.isJoined();
    var tied = and || right.id().equals(left.id());
    for (var i = from; i < right.first(); i++) {
      and |= isAnd(line, i);
      if (!isAnd(line, i) && !line.isComma(i) && !isPassed(line, i, and)) {
        return false;
      }
      tied |= and || line.isComma(i);
    }
    return tied;
  }

  /// `بين الحكومة مدعومة بالتحالف من جهة والحوثيين`: who stands against them does not help them.
  private static boolean isOtherSide(Line line, Mention left, int next) {
    return line.is(next, Cue.ONE_SIDE)
        && (line.is(left.first() - 1, Cue.LOYAL) || line.is(left.first() - 2, Cue.LOYAL));
  }

  /// `X (short for it), …`.
  private static int afterBrackets(Line line, int from) {
    if (from >= line.size() || !line.isQuote(from)) {
      return from;
    }
    if (!line.token(from).name().equals("(")) {
      return from + 1;
    }
    for (var i = from + 1; i < Math.min(line.size(), from + REACH); i++) {
      if (line.token(i).name().equals(")")) {
        return i + 1;
      }
    }
    return from;
  }

  /// Articles, and what describes one of the two: `and the rival Y`, «حزب الله اللبناني وY».
  private static boolean isPassed(Line line, int i, boolean and) {
    if (line.isQuote(i) || line.is(i, Cue.IN_LIST)) {
      return true;
    }
    return and
        && !line.isPunctuation(i)
        && DESCRIBES_NOT.stream().noneMatch(cue -> line.is(i, cue))
        && (!line.language().adjectivesFollow() || line.hasArticle(i));
  }

  /// `X backed Y, and Z …`: a comma before `and` belongs to longer lists.
  private static boolean isTwoClauses(Line line, List<Mention> all) {
    return all.size() == 2
        && !line.language().adjectivesFollow()
        && line.isComma(line.after(all.getFirst().last()));
  }

  private static boolean isAnd(Line line, int i) {
    return line.is(i, Cue.AND);
  }

  private static boolean hasAnd(Line line, List<Mention> all) {
    var last = all.getLast();
    var before = all.get(all.size() - 2);
    if (last.id().equals(before.id()) && all.size() > 2) {
      return hasAnd(line, all.subList(0, all.size() - 1));
    }
    if (last.first() == before.first() || last.isJoined() || (last.implied() && before.implied())) {
      return true;
    }
    for (var i = before.last() + 1; i < last.first(); i++) {
      if (isAnd(line, i)) {
        return true;
      }
    }
    return false;
  }

  /// «اتهم المجلس الحكومة بدعم المتمردين»: what somebody is accused of stands far behind the verb.
  static boolean isAccused(Line line, Hit<Rule> hit) {
    if (!line.language().adjectivesFollow()
        || hit.value().type() != RelationType.SUPPORTS
        || !line.token(hit.first()).word().startsWith(OF_DEED)) {
      return false;
    }
    for (var i = hit.first() - 1; i >= 0 && !line.is(i, Cue.OPENER); i--) {
      if (line.is(i, Cue.ALLEGATION)) {
        return true;
      }
    }
    return false;
  }

  /// Whether words before these deny them or leave them open.
  ///
  /// @param doubts cues that do so
  static boolean isUnsaid(Line line, int first, Set<Cue> doubts) {
    for (var i = first - 1; i >= Math.max(0, first - REACH) && !line.isComma(i); i--) {
      for (var cue : doubts) {
        if (line.is(i, cue)) {
          return true;
        }
      }
    }
    return false;
  }
}
