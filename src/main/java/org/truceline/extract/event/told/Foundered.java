package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// What was tried in vain, in languages that put the subject first: `attempts to reach a truce have
/// failed`.
final class Foundered {

  private static final int TRIED = 6;
  private static final int REACH = 10;
  private static final int HELD = 2;

  private final Scene scene;

  Foundered(Scene scene) {
    this.scene = scene;
  }

  /// Whether a noun of trying stands before it in its clause and a verb of failing behind, or a
  /// verb says that somebody keeps it from happening.
  boolean is(Hit<Trigger> hit, Told event) {
    return !scene.isVerbFirst()
        && mayFail(event)
        && ((isTried(hit) && fails(hit)) || isHeldUp(hit) || isNotBrought(hit));
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

  /// `Delaying the return of bodies`.
  private boolean isHeldUp(Hit<Trigger> hit) {
    return hit.tense() == null && scene.line().hasVerbBefore(hit.first(), HELD, Cue.HOLDS_UP);
  }

  /// `Failed to persuade the sides to extend the truce`: whom somebody would have had do it.
  private boolean isNotBrought(Hit<Trigger> hit) {
    var line = scene.line();
    if (hit.tense() != Tense.BARE || !line.is(hit.first() - 1, Cue.TO)) {
      return false;
    }
    for (var i = hit.first() - 3; i >= Math.max(0, hit.first() - REACH); i--) {
      var verb = line.cue(i, Cue.FAILS);
      if (verb != null && line.is(i + 1, Cue.TO)) {
        return i + 1 < hit.first() - 2;
      }
      if (line.isPunctuation(i) || scene.here().at(i) != null) {
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
