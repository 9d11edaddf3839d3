package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What is only meant: the purpose of something else that the sentence tells, what it is agreed or
/// talked about to do.
final class Purposes {

  private static final int WITHHELD = 6;
  private static final int ALLOWED = 4;
  private static final int TRIED = 9;

  private final Scene scene;
  private final CuesNear near;
  private final Unreached unreached;
  private final Foundered foundered;

  Purposes(Scene scene) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.unreached = new Unreached(scene);
    this.foundered = new Foundered(scene);
  }

  boolean isOnlyMeant(Hit<Trigger> hit, Told event) {
    return isForsworn(hit, event)
        || isRenounced(hit, event)
        || isBarePurpose(hit, event)
        || isWatchMeant(hit, event)
        || isCaptureMeant(hit, event)
        || isTopic(hit)
        || isBareIntent(hit, event)
        || isOnlyIntended(hit, event)
        || unreached.is(hit, event)
        || foundered.is(hit, event)
        || isTried(hit, event)
        || isWithheld(hit, event);
  }

  /// `Agreed not to strike …`.
  private boolean isForsworn(Hit<Trigger> hit, Told event) {
    var line = scene.line();
    return event.type().isHostile()
        && hit.first() > 1
        && line.is(hit.first() - 1, Cue.TO)
        && line.is(hit.first() - 2, Cue.NEGATION);
  }

  /// `لن تشن موسكو عملية`: what nobody will do is no blow.
  private boolean isRenounced(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type().isHostile()
        && !hit.value().isSpeechAct()
        && hit.tense() != null
        && scene.line().is(hit.first() - 1, Cue.WILL_NOT);
  }

  /// One side that agrees to do something has made no agreement, nor have those who agree to talk.
  private boolean isBareIntent(Hit<Trigger> hit, Told event) {
    return hit.value().rule().equals(Triggers.AGREED_DEED)
        && (event.sources().size() < 2
            || scene.triggers().stream()
                .filter(other -> other.first() > hit.last() && other.first() - hit.last() <= 2)
                .map(Hit::value)
                .anyMatch(next -> next.isSpeechAct() || isDeed(next.type())));
  }

  private static boolean isDeed(EventType type) {
    return switch (type) {
      case NEGOTIATION, PRISONER_EXCHANGE, WITHDRAWAL, AID_DELIVERY, EVACUATION -> true;
      default -> false;
    };
  }

  /// `Talks on joining the truce`, `talks on a prisoner exchange`: what is talked about is not
  /// done.
  private boolean isTopic(Hit<Trigger> hit) {
    var line = scene.line();
    var on = hit.first() - 1;
    if (hit.tense() == null && !scene.isVerbFirst()) {
      on -= on > 0 && (line.is(on, Cue.INDEFINITE) || line.is(on, Cue.DEFINITE)) ? 1 : 0;
    } else if (!line.isParticiple(hit.first())) {
      return false;
    }
    var about = on;
    return on > 0
        && line.is(on, Cue.ON)
        && scene.triggers().stream()
            .anyMatch(other ->
                other.value().type() == EventType.NEGOTIATION
                    && (hit.tense() == null
                        ? other.last() == about || other.last() == about - 1
                        : other.last() < hit.first())
                    && scene.isOneClause(other.last(), hit.first()));
  }

  private boolean isBarePurpose(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && ((hit.isTo() && !near.isFaced(hit)) || isAllowed(hit) || isAim(hit))
        && event.sources().isEmpty()
        && (event.targets().isEmpty() || isUndatedBlow(event));
  }

  private static boolean isUndatedBlow(Told event) {
    return event.type().isHostile() && !event.when().isKnown();
  }

  /// `من أجل التوصل إلى …`.
  private boolean isAim(Hit<Trigger> hit) {
    return scene.line().cueEnding(hit.first() - 1, Cue.AIM) != null;
  }

  /// `The deployment of a team to begin monitoring …`.
  private boolean isBegun(Hit<Trigger> hit) {
    var to = hit.first() - 2;
    return to > 0
        && scene.line().is(to, Cue.TO)
        && scene.line().isParticiple(hit.first())
        && scene.line().cue(to + 1, Cue.LIGHT) != null
        && scene.triggers().stream()
            .anyMatch(other -> other.value().type() == EventType.DEPLOYMENT && other.last() < to);
  }

  /// `Too few to monitor the truce`: by nobody who is named.
  private boolean isWatchMeant(Hit<Trigger> hit, Told event) {
    if (event.type() == EventType.MONITORING && isBegun(hit)) {
      return true;
    }
    if (event.type() != EventType.MONITORING
        || hit.tense() != Tense.BARE
        || event.when().isKnown()
        || !event.sources().isEmpty()) {
      return false;
    }
    var before = hit.first() - 1;
    var line = scene.line();
    before -= before > 0 && line.isAdverb(before) ? 1 : 0;
    return before >= 0 && line.is(before, Cue.TO);
  }

  /// `In order to accuse …`, `were being moved to attack …`, `efforts to strengthen the truce`:
  /// meant and undated, it has not been said, struck or kept.
  private boolean isOnlyIntended(Hit<Trigger> hit, Told event) {
    return hit.tense() == Tense.BARE
        && hit.first() > 0
        && scene.line().is(hit.first() - 1, Cue.TO)
        && !event.when().isKnown()
        && event.factuality() != Factuality.ONGOING
        && switch (event.type()) {
          case ATTACK,
              CEASEFIRE_IN_FORCE,
              ACCUSATION,
              DEMAND,
              REFUSAL,
              THREAT,
              STATEMENT,
              SUPPORT ->
              true;
          default -> false;
        };
  }

  /// `هجوم حاولت من خلاله القوات استعادة …`: who tried to take it has attacked, and no more.
  private boolean isTried(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.CAPTURE
        && hit.tense() == null
        && scene.hasCue(hit.first() - TRIED, hit.first(), Cue.ATTEMPT);
  }

  /// `Their campaign to overthrow the monarchy`: a purpose, and no place that would be taken.
  private boolean isCaptureMeant(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.CAPTURE
        && hit.tense() == Tense.BARE
        && hit.first() > 0
        && scene.line().is(hit.first() - 1, Cue.TO)
        && (isAttempt(hit)
            || (event.factuality() == Factuality.PLANNED && event.places().isEmpty()));
  }

  /// `Its attempts to seize …`: a noun says that it is only tried.
  private boolean isAttempt(Hit<Trigger> hit) {
    var noun = hit.first() - 2;
    var line = scene.line();
    return !scene.isVerbFirst()
        && noun > 0
        && line.is(noun, Cue.INTENT)
        && (line.is(noun - 1, Cue.POSSESSIVE)
            || line.is(noun - 1, Cue.INDEFINITE)
            || line.is(noun - 1, Cue.DEFINITE));
  }

  /// `To let aid in`, `to allow the rapid withdrawal of …`, `للسماح بوصول المساعدات`.
  private boolean isAllowed(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case AID_DELIVERY -> scene.line().is(hit.first() - 1, Cue.ALLOWS);
      case WITHDRAWAL, EVACUATION ->
          !scene.isVerbFirst() && scene.hasCue(hit.first() - ALLOWED, hit.first(), Cue.ALLOWS);
      default -> false;
    };
  }

  /// `رفض مسؤول … الكشف عن اسمه`.
  private boolean isWithheld(Hit<Trigger> hit, Told event) {
    var end = Math.min(scene.line().size(), hit.last() + WITHHELD);
    return event.type() == EventType.REFUSAL && scene.hasCue(hit.last() - 1, end, Cue.WITHHELD);
  }
}
