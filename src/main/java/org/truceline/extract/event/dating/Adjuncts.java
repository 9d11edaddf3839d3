package org.truceline.extract.event.dating;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;

/// Triggers that only tell more of another one, so that its time may stand behind them: the talks
/// at which something was agreed, the truce that a blow breaks.
final class Adjuncts {

  private static final int BREACH = 4;

  private final Scene scene;

  Adjuncts(Scene scene) {
    this.scene = scene;
  }

  /// Whether nothing but such triggers stands between an event and a time after it.
  boolean areBetween(Hit<Trigger> hit, TimeMention time) {
    return isMadeAtTalks(hit, time) || isMoreOfBlow(hit, time);
  }

  /// `Bombed Tyre on Sunday, in a breach of the truce`.
  boolean isBreach(Hit<Trigger> hit) {
    if (hit.value().type() != EventType.VIOLATION_REPORTED || hit.tense() != null) {
      return false;
    }
    for (var i = hit.first(); i > Math.max(0, hit.first() - BREACH); i--) {
      if (scene.line().is(i, Cue.IN)) {
        return true;
      }
    }
    return false;
  }

  /// `The truce was agreed at talks in Rimbo on Thursday`: both on that day.
  private boolean isMadeAtTalks(Hit<Trigger> hit, TimeMention time) {
    if (hit.value().type() != EventType.AGREEMENT_SIGNED
        && hit.value().type() != EventType.CEASEFIRE_ANNOUNCED) {
      return false;
    }
    for (var i = hit.last() + 1; i < time.firstToken(); i++) {
      var other = scene.here().at(i);
      if (other != null
          && other.first() > hit.last()
          && (other.value().type() != EventType.NEGOTIATION || other.tense() != null)) {
        return false;
      }
    }
    return true;
  }

  /// `أطلقت … النار في انتهاك للهدنة مساء أمس`: what the blow breaks only tells more of it.
  private boolean isMoreOfBlow(Hit<Trigger> hit, TimeMention time) {
    if (!scene.isVerbFirst()) {
      return false;
    }
    for (var i = hit.last() + 1; i < time.firstToken(); i++) {
      var other = scene.here().at(i);
      if (other != null
          && (other.value().type() != EventType.VIOLATION_REPORTED || other.tense() != null)) {
        return false;
      }
    }
    return true;
  }
}
