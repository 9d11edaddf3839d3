package org.truceline.extract.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Clauses.Kind;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Whether a text presents an event as fact: by the words before its trigger, the form of its verb
/// and its date.
final class FactualityCues {

  private static final int NEAR = 2;
  private static final int FAR = 7;
  private static final int STOPPED = 3;

  private final Scene scene;
  private final @Nullable LocalDate published;

  FactualityCues(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.published = published;
  }

  /// @param saying the verb of saying that covers the trigger, -1 for none
  Factuality of(Hit<Trigger> hit, When when, int saying) {
    if (isVoluntary(hit) && cueBefore(hit, Cue.WILL_NOT, STOPPED)) {
      return Factuality.REFUSED;
    }
    if (cueBefore(hit, Cue.NEGATION, NEAR)
        || cueBetween(hit, Cue.NEGATION)
        || scene.line().is(saying, Cue.DENIAL)) {
      return Factuality.DENIED;
    }
    return hit.value().isSpeechAct() ? spoken(hit) : done(hit, when, saying);
  }

  /// What one can refuse by saying that one will not do it.
  private static boolean isVoluntary(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case AGREEMENT_SIGNED,
          NEGOTIATION,
          WITHDRAWAL,
          CEASEFIRE_ANNOUNCED,
          EVACUATION,
          PRISONER_EXCHANGE,
          AID_DELIVERY ->
          true;
      default -> false;
    };
  }

  private Factuality spoken(Hit<Trigger> hit) {
    return hit.tense() == Tense.PRESENT
            && scene.isVerbFirst()
            && isAttitude(hit)
            && !isTitle()
        ? Factuality.ONGOING
        : Factuality.OCCURRED;
  }

  /// To refuse and to want may go on; to demand and to accuse are done by saying it.
  private boolean isAttitude(Hit<Trigger> hit) {
    return hit.value().type() == EventType.REFUSAL || scene.line().is(hit.first(), Cue.INTENT);
  }

  /// Whether the words before an act of force end it or keep it from happening.
  boolean isStopped(Hit<Trigger> hit) {
    var type = hit.value().type();
    var isForce = type.isHostile() || type == EventType.SIEGE || type == EventType.DISPLACEMENT;
    return isForce && !hit.value().isSpeechAct() && cueBefore(hit, Cue.STOP, STOPPED);
  }

  private Factuality done(Hit<Trigger> hit, When when, int saying) {
    var governed = governed(hit);
    if (governed != null) {
      return governed;
    }
    if (scene.clauses().of(hit.first()).kind() == Kind.CONDITION) {
      return Factuality.HYPOTHETICAL;
    }
    if (isPlanned(hit, when)) {
      return Factuality.PLANNED;
    }
    if (cueBefore(hit, Cue.ALLEGATION, FAR) || scene.line().is(saying, Cue.ALLEGATION)) {
      return Factuality.ALLEGED;
    }
    return isOngoing(hit) ? ongoing(hit, when, saying >= 0) : Factuality.OCCURRED;
  }

  private boolean isTitle() {
    return scene.line().sentence().field() == org.truceline.model.Field.TITLE;
  }

  /// What a demand, a refusal, an accusation, a threat or a denial before it makes of an event.
  private @Nullable Factuality governed(Hit<Trigger> hit) {
    if (cueBefore(hit, Cue.DENIAL, FAR)) {
      return Factuality.DENIED;
    }
    for (var other : scene.triggers()) {
      if (other.value().isSpeechAct() && governs(other, hit)) {
        return switch (other.value().type()) {
          case DEMAND -> Factuality.DEMANDED;
          case REFUSAL -> Factuality.REFUSED;
          case ACCUSATION -> Factuality.ALLEGED;
          default -> Factuality.PLANNED;
        };
      }
    }
    return null;
  }

  /// The accusation that an event is the content of.
  @Nullable Hit<Trigger> accusation(Hit<Trigger> hit) {
    return scene.triggers().stream()
        .filter(other -> other.value().type() == EventType.ACCUSATION && governs(other, hit))
        .findFirst()
        .orElse(null);
  }

  /// Whether what a speech act is about holds a trigger: in its clause, in the clause that `that`
  /// opens after it, or as a noun behind what two commas put between them.
  boolean governs(Hit<Trigger> act, Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var from = clauses.indexOf(act.last());
    var to = clauses.indexOf(hit.first());
    if (act.first() >= hit.first() || from == to) {
      return act.first() < hit.first();
    }
    if (to == from + 1) {
      return clauses.get(to).kind() == Kind.THAT;
    }
    return to == from + 2
        && hit.tense() == null
        && clauses.get(from + 1).kind() == Kind.COMMA
        && clauses.get(to).kind() == Kind.COMMA
        && isBare(from + 1, hit);
  }

  private boolean isBare(int clause, Hit<Trigger> hit) {
    return scene.triggers().stream()
        .noneMatch(other -> !other.equals(hit) && scene.clauses().indexOf(other.first()) == clause);
  }

  private boolean isPlanned(Hit<Trigger> hit, When when) {
    var first = when.first();
    return hit.tense() == Tense.FUTURE
        || cueBefore(hit, Cue.FUTURE, FAR)
        || cueAfter(hit, Cue.FUTURE)
        || cueBetween(hit, Cue.FUTURE)
        || cueBefore(hit, Cue.INTENT, FAR)
        || isLightAhead(hit)
        || isAheadOfThat(hit)
        || isPurpose(hit)
        || (first != null && published != null && first.isAfter(published));
  }

  /// `من المقرر أن …`, `expected that …`.
  private boolean isAheadOfThat(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    if (index == 0 || scene.clauses().get(index).kind() != Kind.THAT) {
      return false;
    }
    var before = scene.clauses().get(index - 1);
    for (var i = before.last(); i >= Math.max(before.first(), before.last() - FAR); i--) {
      if (scene.line().is(i, Cue.FUTURE) || scene.line().is(i, Cue.INTENT)) {
        return true;
      }
    }
    return false;
  }

  /// `ستتولى … مراقبة`: will take on the monitoring of.
  private boolean isLightAhead(Hit<Trigger> hit) {
    for (var i = scene.clauses().of(hit.first()).first(); i < hit.first(); i++) {
      var light = hit.tense() == null ? scene.line().cue(i, Cue.LIGHT) : null;
      if (light != null && light.tense() == Tense.FUTURE) {
        return true;
      }
    }
    return false;
  }

  /// `لاستعادة …`: to retake.
  private static boolean isPurpose(Hit<Trigger> hit) {
    return hit.tense() == null && hit.clitics().endsWith("ل");
  }

  private boolean isOngoing(Hit<Trigger> hit) {
    return cueBefore(hit, Cue.ONGOING, FAR)
        || cueBefore(hit, Cue.GOES_ON, NEAR)
        || cueBetween(hit, Cue.GOES_ON)
        || cueBetween(hit, Cue.ONGOING)
        || (isFighting(hit) && cueBefore(hit, Cue.HAS_BEEN, FAR))
        || (hit.tense() == Tense.PRESENT && !isSaidNow(hit) && !isParticiple(hit));
  }

  /// `… has been the scene of fighting`.
  private static boolean isFighting(Hit<Trigger> hit) {
    var type = hit.value().type();
    return hit.tense() == null && (type == EventType.CLASH || type == EventType.SIEGE);
  }

  /// `We welcome`: what is said is done by saying it.
  private static boolean isSaidNow(Hit<Trigger> hit) {
    return hit.value().type() == EventType.STATEMENT || hit.value().type() == EventType.SUPPORT;
  }

  private boolean isParticiple(Hit<Trigger> hit) {
    return !scene.isVerbFirst() && scene.line().token(hit.first()).name().endsWith("ing");
  }

  private Factuality ongoing(Hit<Trigger> hit, When when, boolean isSaid) {
    if (isTitle()) {
      return Factuality.OCCURRED;
    }
    var first = when.first();
    var past = first != null && published != null && first.isBefore(published);
    if (past && isDay(when) && isOver(hit, when)) {
      return Factuality.OCCURRED;
    }
    return hit.value().type() == EventType.CEASEFIRE_IN_FORCE
            && hit.tense() == Tense.PRESENT
            && !past
            && (isSaid || when.isKnown())
        ? Factuality.PLANNED
        : Factuality.ONGOING;
  }

  /// `Clashes continued on Sunday`; what is told in the present of a day that is past.
  private boolean isOver(Hit<Trigger> hit, When when) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - FAR); i--) {
      var goesOn = scene.line().cue(i, Cue.ONGOING);
      if (goesOn != null) {
        return goesOn.tense() == Tense.PAST && when.precision() == Precision.DAY;
      }
    }
    return hit.tense() == Tense.PRESENT;
  }

  private static boolean isDay(When when) {
    return switch (when.precision()) {
      case MINUTE, HOUR, DAY, WEEK, MONTH -> true;
      case YEAR, NONE -> false;
    };
  }

  /// A cue in the same clause, no other trigger between.
  private boolean cueBefore(Hit<Trigger> hit, Cue cue, int reach) {
    var begin = scene.clauses().of(hit.first()).first();
    for (var i = hit.first() - 1; i >= Math.max(begin, hit.first() - reach); i--) {
      if (isCue(i, cue)) {
        return true;
      }
      var at = i;
      if (scene.triggers().stream()
          .anyMatch(
              other -> other.first() <= at && other.words().contains(at) && !other.equals(hit))) {
        return false;
      }
    }
    return false;
  }

  /// `لا يزال` denies nothing.
  private boolean isCue(int i, Cue cue) {
    return scene.line().is(i, cue)
        && (cue != Cue.NEGATION || !scene.line().is(i, Cue.ONGOING));
  }

  private boolean cueBetween(Hit<Trigger> hit, Cue cue) {
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      if (isCue(i, cue)) {
        return true;
      }
    }
    return false;
  }

  private boolean cueAfter(Hit<Trigger> hit, Cue cue) {
    var end = scene.clauses().of(hit.last()).last();
    for (var i = hit.last() + 1; i <= Math.min(end, hit.last() + NEAR); i++) {
      if (scene.line().is(i, cue)) {
        return true;
      }
    }
    return false;
  }
}
