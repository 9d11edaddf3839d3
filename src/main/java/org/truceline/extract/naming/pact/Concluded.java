package org.truceline.extract.naming.pact;

import java.util.EnumSet;
import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.extract.naming.pact.Agreements.Open;

/// Whether a sentence says of an accord that it was made: `signed a deal on prisoners`, «الاتفاق
/// الذي توصلت إليه».
final class Concluded {

  private static final Set<Cue> DOUBTS =
      EnumSet.of(
          Cue.NEGATION,
          Cue.CONDITIONAL,
          Cue.FUTURE,
          Cue.AHEAD,
          Cue.INTENT,
          Cue.ATTEMPT,
          Cue.CALLS_FOR,
          Cue.SOUGHT,
          Cue.DENIAL);
  private static final Set<Tense> TOLD = EnumSet.of(Tense.PAST, Tense.PARTICIPLE);
  private static final int BEFORE = 5;
  private static final int BEFORE_IN_ARABIC = 12;
  private static final int AFTER = 4;
  private static final int REACH = 3;

  private Concluded() {}

  /// `Hopes for a deal`, `any deal`.
  static boolean isSought(Open one) {
    for (var i = one.hit().first() - 1; i >= Math.max(0, one.hit().first() - BEFORE); i--) {
      if (one.line().is(i, Cue.SOUGHT) || one.line().is(i, Cue.CALLS_FOR)) {
        return true;
      }
    }
    return false;
  }

  static boolean is(Open one) {
    return is(one.line(), one.hit());
  }

  private static boolean is(Line line, Hit<Cue> accord) {
    var reach = line.language().adjectivesFollow() ? BEFORE_IN_ARABIC : BEFORE;
    for (var i = accord.first() - 1; i >= Math.max(0, accord.first() - reach); i--) {
      if (line.is(i, Cue.UNDOES) || line.is(i, Cue.NEGATION)) {
        return false;
      }
      if (isSaid(line, i)) {
        return true;
      }
    }
    var end = Math.min(line.size() - 1, accord.last() + AFTER);
    for (var i = accord.last() + 1; i <= end && !line.isComma(i); i++) {
      if (isSaid(line, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(Line line, int at) {
    var verb = line.cue(at, Cue.CONCLUDES);
    if (verb == null || (verb.tense() != null && !TOLD.contains(verb.tense()))) {
      return false;
    }
    for (var i = at - 1; i >= Math.max(0, at - REACH); i--) {
      for (var doubt : DOUBTS) {
        if (line.is(i, doubt)) {
          return false;
        }
      }
    }
    return true;
  }
}
