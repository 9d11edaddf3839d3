package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// English gerunds that name a truce's making and do not tell it: `committed to extending the
/// truce`, `extending it was discussed`.
final class Gerunds {

  private final Scene scene;

  Gerunds(Scene scene) {
    this.scene = scene;
  }

  /// Whether a trigger only names what it tells, and nobody who does it.
  boolean isOnlyNamed(Hit<Trigger> hit, Told event) {
    return !scene.isVerbFirst()
        && scene.line().isParticiple(hit.first())
        && event.sources().isEmpty()
        && isMade(event.type())
        && (isGoverned(hit.first() - 1) || isSubject(hit));
  }

  private static boolean isMade(EventType type) {
    return switch (type) {
      case CEASEFIRE_ANNOUNCED, CEASEFIRE_IN_FORCE, AGREEMENT_SIGNED, ZONE_ESTABLISHED -> true;
      default -> false;
    };
  }

  /// `Commitment to extending …`, `discussed extending …`.
  private boolean isGoverned(int before) {
    var line = scene.line();
    return before >= 0
        && (line.is(before, Cue.TO)
            || line.is(before, Cue.OF)
            || line.is(before, Cue.FOR)
            || line.is(before, Cue.ON)
            || line.is(before, Cue.IN)
            || line.cueEnding(before, Cue.SOUGHT) != null
            || line.cueEnding(before, Cue.INTENT) != null);
  }

  /// `Extending the truce was a topic`, and not `extending the truce, Qatar asked …`.
  private boolean isSubject(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    return hit.first() == 0 && (clauses.size() == 1 || clauses.get(1).kind() != Kind.COMMA);
  }
}
