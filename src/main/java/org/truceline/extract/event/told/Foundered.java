package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;

/// What was tried in vain, in languages that put the subject first: `attempts to reach a truce have
/// failed`.
final class Foundered {

  private static final int TRIED = 6;
  private static final int REACH = 10;

  private final Scene scene;

  Foundered(Scene scene) {
    this.scene = scene;
  }

  /// Whether a noun of trying stands before it in its clause and a verb of failing behind.
  boolean is(Hit<Trigger> hit, Told event) {
    return !scene.isVerbFirst() && mayFail(event) && isTried(hit) && fails(hit);
  }

  private static boolean mayFail(Told event) {
    return switch (event.type()) {
      case AGREEMENT_SIGNED,
          CEASEFIRE_ANNOUNCED,
          CEASEFIRE_IN_FORCE,
          VIOLATION_REPORTED,
          NEGOTIATION,
          AID_DELIVERY,
          EVACUATION,
          PRISONER_EXCHANGE,
          WITHDRAWAL,
          CAPTURE ->
          true;
      default -> false;
    };
  }

  private boolean isTried(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - TRIED); i--) {
      if (scene.line().is(i, Cue.TRIAL)) {
        return true;
      }
      if (scene.line().isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean fails(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() + 1; i < Math.min(line.size(), hit.last() + REACH); i++) {
      var verb = line.cue(i, Cue.FAILS);
      if (verb != null && verb.tense() != null) {
        return true;
      }
      if (line.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }
}
