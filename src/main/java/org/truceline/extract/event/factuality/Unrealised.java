package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;

/// What is told not to have come about without a negation of its own verb: `stopped short of
/// deploying …`, `the withdrawal has yet to begin`, `trucks were prevented from entering …`.
final class Unrealised {

  private static final int FAR = 5;
  private static final int SAID = 12;

  private final Scene scene;
  private final CuesNear near;

  Unrealised(Scene scene) {
    this.scene = scene;
    this.near = new CuesNear(scene);
  }

  boolean is(Hit<Trigger> hit) {
    return !hit.value().isSpeechAct()
        && (near.before(hit, Cue.FALLS_SHORT, FAR)
            || near.between(hit, Cue.KEPT_FROM)
            || hasNotCome(hit));
  }

  /// `The withdrawal of the troops has not begun`.
  private boolean hasNotCome(Hit<Trigger> hit) {
    var end = Math.min(scene.clauses().of(hit.last()).last(), hit.last() + SAID);
    for (var i = hit.last() + 1; hit.tense() == null && i <= end; i++) {
      if (scene.line().is(i, Cue.NOT_COME)) {
        return true;
      }
      if (scene.here().at(i) != null || scene.line().is(i, Cue.RELATIVE)) {
        return false;
      }
    }
    return false;
  }
}
