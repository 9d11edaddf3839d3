package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Line;

/// What an Arabic relative clause says of the noun before it: that it does what the verb tells, or
/// that it is done to it.
final class Antecedents {

  private static final int OBJECT = 14;

  private final Line line;

  Antecedents(Line line) {
    this.line = line;
  }

  /// `الجيش الذي يحاصر المدينة`: right before its verb, of one gender with it, and no pronoun that
  /// stands for the noun behind the verb.
  boolean isSubject(Clause clause, Anchor anchor) {
    var verb = anchor.first();
    return clause.kind() == Kind.RELATIVE
        && anchor.isVerb()
        && isRightBefore(clause.first(), verb)
        && line.inflection().isFeminineVerb(line.token(verb))
            == line.is(clause.first(), Cue.RELATIVE_FEMININE)
        && !isObject(anchor)
        && !hasPronoun(verb + 1, clause.last());
  }

  /// `تحاصرها`, `توصلت إليه`.
  boolean isObject(Anchor anchor) {
    return line.hasPronoun(anchor.first())
        || (anchor.first() + 1 < line.size() && line.is(anchor.first() + 1, Cue.TIED_PRONOUN));
  }

  private boolean isRightBefore(int relative, int verb) {
    for (var i = relative + 1; i < verb; i++) {
      if (!line.is(i, Cue.AUXILIARY) && !line.is(i, Cue.NEGATION)) {
        return false;
      }
    }
    return relative < verb;
  }

  /// `التي تسيطر عليها القوات`, `التي دمر الجيش منازلها`.
  private boolean hasPronoun(int from, int last) {
    for (var i = from; i <= Math.min(last, from + OBJECT); i++) {
      if (line.is(i, Cue.TIED_PRONOUN) || line.hasPronoun(i)) {
        return true;
      }
    }
    return false;
  }
}
