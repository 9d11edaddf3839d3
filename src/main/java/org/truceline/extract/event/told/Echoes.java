package org.truceline.extract.event.told;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// What a clause says of the act before it and tells as no event of its own: the agreement of an
/// announced truce, the talks at which an agreement was reached, the blow that is condemned.
final class Echoes {

  private static final int VENUE = 8;
  private static final int REJECTED = 5;

  private final Scene scene;

  Echoes(Scene scene) {
    this.scene = scene;
  }

  boolean isEcho(Hit<Trigger> hit, Told event) {
    return isWelcomed(hit, event)
        || isHeard(hit, event)
        || isVenue(hit, event)
        || isAgreed(hit, event)
        || isRejected(hit, event);
  }

  /// `Welcomed the extension of the truce`, `welcome the announcement today of a truce`: whose it
  /// is and since when, is told elsewhere.
  private boolean isWelcomed(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && event.sources().isEmpty()
        && (!event.when().isKnown() || isObject(hit))
        && (event.type() == EventType.CEASEFIRE_ANNOUNCED
            || event.type() == EventType.AGREEMENT_SIGNED)
        && scene.triggers().stream()
            .filter(other -> other.first() < hit.first() && other.tense() != null)
            .map(other -> other.value().type())
            .anyMatch(type -> type == EventType.SUPPORT || type == EventType.STATEMENT);
  }

  /// `I welcome the …`: right behind the verb, save where a resolution dates it.
  private boolean isObject(Hit<Trigger> hit) {
    var article = hit.first() - 1;
    return !scene.isVerbFirst()
        && !scene.author().isResolution()
        && scene.line().is(article, Cue.DEFINITE)
        && scene.line().is(article - 1, Cue.AVOWS);
  }

  /// `Reached a deal to stop fighting`: what the deal is.
  private boolean isAgreed(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.CEASEFIRE_IN_FORCE
        && hit.tense() == Tense.BARE
        && scene.line().is(hit.first() - 1, Cue.TO)
        && scene.triggers().stream()
            .anyMatch(other ->
                other.first() < hit.first() && other.value().type() == EventType.AGREEMENT_SIGNED);
  }

  /// `Rwanda rejected accusations that …`: of whom they are, nothing is told.
  private boolean isRejected(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.ACCUSATION
        && hit.tense() == null
        && scene.hasCue(hit.first() - REJECTED, hit.first(), Cue.DENIAL);
  }

  /// `Told a meeting in Juba`, `the deal reached during talks in Geneva`: where it was. `Told the
  /// parties at talks in Geneva on Monday` tells of these as well.
  private boolean isVenue(Hit<Trigger> hit, Told event) {
    if (scene.isVerbFirst()
        || event.type() != EventType.NEGOTIATION
        || (hit.tense() != null && !scene.line().isParticiple(hit.first()))
        || event.sources().size() > 1) {
      return false;
    }
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - VENUE); i--) {
      if (scene.line().is(i, Cue.TELLS)) {
        return !event.when().isKnown() || !scene.hasPreposition(i, hit.first());
      }
      var made = scene.here().at(i);
      if (made != null) {
        return made.value().type() == EventType.AGREEMENT_SIGNED
            && !scene.hasCue(made.first(), made.last(), Cue.PASSIVE);
      }
      if (scene.line().isComma(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isHeard(Hit<Trigger> hit, Told event) {
    var before = heardWith(event);
    return before != null
        && !(event.type() == EventType.NEGOTIATION && event.sources().size() > 1)
        && !hit.value().isDone()
        && (hit.tense() == null || event.type() == EventType.NEGOTIATION)
        && scene.triggers().stream()
            .anyMatch(act ->
                act.first() < hit.first()
                    && act.value().type() == before
                    && act.tense() != null
                    && scene.isOneClause(act.first(), hit.first()));
  }

  /// The act before it that says as much as the event does.
  private static @Nullable EventType heardWith(Told event) {
    return switch (event.type()) {
      case AGREEMENT_SIGNED -> EventType.CEASEFIRE_ANNOUNCED;
      case NEGOTIATION -> EventType.AGREEMENT_SIGNED;
      case ATTACK, AIRSTRIKE, SHELLING -> event.when().isKnown() ? null : EventType.STATEMENT;
      default -> null;
    };
  }
}
