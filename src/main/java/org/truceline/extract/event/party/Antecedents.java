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
        && isFeminine(verb) == line.token(clause.first()).word().endsWith("التي")
        && !isObject(anchor)
        && !hasPronoun(verb + 1, clause.last());
  }

  /// `تحاصرها`, `توصلت إليه`.
  boolean isObject(Anchor anchor) {
    var verb = line.token(anchor.first()).word();
    return verb.endsWith("ها")
        || verb.endsWith("ه")
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

  private boolean isFeminine(int token) {
    var verb = line.token(token).word();
    return verb.endsWith("ت") || verb.startsWith("ت") || verb.startsWith("ست");
  }

  /// `التي تسيطر عليها القوات`, `التي دمر الجيش منازلها`.
  private boolean hasPronoun(int from, int last) {
    for (var i = from; i <= Math.min(last, from + OBJECT); i++) {
      var word = line.token(i).word();
      if (line.is(i, Cue.TIED_PRONOUN) || word.endsWith("ها") || word.endsWith("يه")) {
        return true;
      }
    }
    return false;
  }
}
