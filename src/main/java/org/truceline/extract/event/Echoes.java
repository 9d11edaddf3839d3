package org.truceline.extract.event;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// What a clause says of the act before it and tells as no event of its own: the agreement of an
/// announced truce, the talks at which an agreement was reached, the blow that is condemned.
final class Echoes {

  private final Scene scene;

  Echoes(Scene scene) {
    this.scene = scene;
  }

  boolean isEcho(Hit<Trigger> hit, Told event) {
    return isWelcomed(hit, event) || isHeard(hit, event);
  }

  /// `Welcomed the extension of the truce`: whose it is, is told elsewhere.
  private boolean isWelcomed(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && event.sources().isEmpty()
        && (event.type() == EventType.CEASEFIRE_ANNOUNCED
            || event.type() == EventType.AGREEMENT_SIGNED)
        && scene.triggers().stream()
            .filter(other -> other.first() < hit.first() && other.tense() != null)
            .map(other -> other.value().type())
            .anyMatch(type -> type == EventType.SUPPORT || type == EventType.STATEMENT);
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
