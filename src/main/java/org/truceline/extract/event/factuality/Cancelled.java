package org.truceline.extract.event.factuality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.When;

/// What was to be held and was called off: `talks scheduled for Tuesday were called off`,
/// `postponed talks with the rebels`, «ألغيت المحادثات».
final class Cancelled {

  private static final int BEFORE = 5;
  private static final int NEAR = 3;

  private final Scene scene;
  private final CuesNear near;
  private final @Nullable LocalDate published;

  Cancelled(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.published = published;
  }

  /// Whether a verb before or behind a noun says so, and names no other day for it.
  boolean is(Hit<Trigger> hit, When when) {
    return hit.tense() == null && (isArranged(hit) ? isCancelled(hit, when) : isBlowCalledOff(hit));
  }

  private boolean isCancelled(Hit<Trigger> hit, When when) {
    return scene.isVerbFirst() ? isBehindVerb(hit, when) : isObject(hit) || isSubject(hit);
  }

  /// `The assault on the port was called off`; one that is only put off may be a pause.
  private boolean isBlowCalledOff(Hit<Trigger> hit) {
    return hit.value().type().isHostile() && !scene.isVerbFirst() && isSubject(hit);
  }

  /// Those put off to a day to come are planned.
  private boolean isBehindVerb(Hit<Trigger> hit, When when) {
    var first = when.first();
    return near.before(hit, Cue.CANCELS, NEAR)
        && !(first != null && published != null && first.isAfter(published));
  }

  private static boolean isArranged(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case NEGOTIATION,
          PRISONER_EXCHANGE,
          EVACUATION,
          WITHDRAWAL,
          AGREEMENT_SIGNED,
          ATTACK,
          DEPLOYMENT ->
          true;
      default -> false;
    };
  }

  private boolean isObject(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE); i--) {
      var verb = scene.line().cue(i, Cue.CALLED_OFF);
      if (verb != null && verb.tense() != null) {
        return !isPassive(i) && !isMoved(hit.last());
      }
      if (ends(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isSubject(Hit<Trigger> hit) {
    for (var i = hit.last() + 1; i < scene.line().size(); i++) {
      var verb = scene.line().cue(i, Cue.CALLED_OFF);
      if (verb != null && verb.tense() == Tense.PAST) {
        return (isPassive(i) || i == hit.last() + 1) && !isMoved(verb.last());
      }
      if (ends(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPassive(int verb) {
    return scene.line().is(verb - 1, Cue.PASSIVE)
        || (scene.line().isAdverb(verb - 1) && scene.line().is(verb - 2, Cue.PASSIVE));
  }

  /// `Postponed to Monday`: they are still to be held; on the day for which they were set, they are
  /// not.
  private boolean isMoved(int last) {
    if (scene.line().times().stream().anyMatch(time -> time.lastToken() < last)) {
      return false;
    }
    for (var time : scene.line().times()) {
      var before = time.firstToken() - 1;
      var isTo = scene.line().is(before, Cue.TO) || scene.line().is(before, Cue.UNTIL);
      if (isTo && before > last) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int i) {
    var line = scene.line();
    return line.is(i, Cue.RELATIVE)
        || line.is(i, Cue.OPENER)
        || line.is(i, Cue.SPEECH)
        || (line.isPunctuation(i) && !line.isQuote(i))
        || scene.here().at(i) != null;
  }
}
