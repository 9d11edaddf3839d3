package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Pronouns beside a verb that tell whether its subject was named before.
final class Pronouns {

  private static final int SPEAKER = 5;

  private final Scene scene;

  Pronouns(Scene scene) {
    this.scene = scene;
  }

  /// `Said that India had fired … and accused it of …`: it is the speaker who goes on.
  boolean isObjectOf(Anchor anchor) {
    return !scene.isVerbFirst()
        && scene.line().is(anchor.first() - 1, Cue.CONJUNCTION)
        && (scene.line().is(anchor.last() + 1, Cue.OBJECT_PRONOUN)
            || scene.line().is(anchor.first() + 1, Cue.OBJECT_PRONOUN));
  }

  /// `Kinshasa …; Kigali, which it accuses of …`: `it` is whoever was named before.
  boolean opens(Clause clause, Anchor anchor) {
    return !scene.isVerbFirst()
        && clause.first() + 1 < anchor.first()
        && scene.line().is(clause.first() + 1, Cue.PRONOUN);
  }

  /// `لكنها`, `أنه`: the particle carries the subject before.
  boolean carries(Clause clause, Anchor anchor) {
    if (!scene.isVerbFirst()) {
      return clause.kind() == Kind.THAT
          && (scene.line().is(clause.first() + 1, Cue.POSSESSIVE) || hasPronoun(clause, anchor));
    }
    return clause.kind() == Kind.THAT
        && (scene.line().hasPronoun(clause.first())
            || scene.line().is(clause.first() + 1, Cue.POSSESSIVE));
  }

  /// `Announced that they agreed …`, `that from Monday they would …`.
  private boolean hasPronoun(Clause clause, Anchor anchor) {
    for (var i = clause.first() + 1; i < anchor.first(); i++) {
      if (scene.line().is(i, Cue.PRONOUN)) {
        return anchor.first() - i <= SPEAKER;
      }
      if (!scene.isTime(i) && !scene.line().is(i, Cue.STARTING)) {
        return false;
      }
    }
    return false;
  }
}
