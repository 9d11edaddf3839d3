package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// What somebody must do, which is asked of them: `must withdraw`, «يجب أن تنسحب», «على إسرائيل
/// الانسحاب».
final class Obliged {

  private static final int NEAR = 3;
  private static final int FAR = 5;

  private final Scene scene;
  private final CuesNear near;

  Obliged(Scene scene) {
    this.scene = scene;
    this.near = new CuesNear(scene);
  }

  boolean is(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    if (clause.kind() == Kind.CONDITION) {
      return false;
    }
    if (!scene.isVerbFirst()) {
      return hit.tense() == Tense.BARE && near.before(hit, Cue.OBLIGES, NEAR);
    }
    return hit.tense() == null
        ? near.before(hit, Cue.OBLIGES, FAR) || isUpon(hit, clause)
        : hit.tense() == Tense.PRESENT && scene.line().is(clause.first() - 1, Cue.OBLIGES);
  }

  /// «على إسرائيل الانسحاب»: who it is up to, and then what.
  private boolean isUpon(Hit<Trigger> hit, Clause clause) {
    if (!scene.line().hasArticle(hit.first())) {
      return false;
    }
    for (var mention : scene.mentions()) {
      var on = mention.first() - 1;
      if (mention.last() == hit.first() - 1
          && scene.line().is(on, Cue.ON)
          && (on == clause.first() || scene.line().is(on - 1, Cue.CONTENT))) {
        return true;
      }
    }
    return false;
  }
}
