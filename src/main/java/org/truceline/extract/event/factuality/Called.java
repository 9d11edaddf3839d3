package org.truceline.extract.event.factuality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;
import org.truceline.model.When;

/// What was called off, in languages that put the verb that says so first: «ألغيت المحادثات».
final class Called {

  private static final int NEAR = 3;

  private final Scene scene;
  private final CuesNear near;
  private final @Nullable LocalDate published;

  Called(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.published = published;
  }

  /// Talks that were cancelled, or put off for good; those put off to a day to come are planned.
  boolean isOff(Hit<Trigger> hit, When when) {
    var first = when.first();
    return scene.isVerbFirst()
        && hit.tense() == null
        && isArranged(hit.value().type())
        && near.before(hit, Cue.CANCELS, NEAR)
        && !(first != null && published != null && first.isAfter(published));
  }

  private static boolean isArranged(EventType type) {
    return switch (type) {
      case NEGOTIATION, AGREEMENT_SIGNED, PRISONER_EXCHANGE, EVACUATION -> true;
      default -> false;
    };
  }
}
