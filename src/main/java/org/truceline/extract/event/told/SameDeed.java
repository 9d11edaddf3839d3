package org.truceline.extract.event.told;

import java.util.List;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Patterns.Hit;

/// A deed that a second Arabic verb tells on, with a pronoun for whom the first one names: `اعتقلت
/// الشرطة فلانا واحتجزته في …`.
public final class SameDeed {

  private final Scene scene;

  public SameDeed(Scene scene) {
    this.scene = scene;
  }

  public boolean is(Hit<Trigger> hit, Told event, List<Told> told) {
    var before = told.isEmpty() ? null : told.getLast();
    return before != null
        && scene.isVerbFirst()
        && hit.tense() != null
        && hit.isJoined()
        && scene.line().hasPronoun(hit.first())
        && isOfKind(event, before)
        && (event.sources().isEmpty() || before.sources().equals(event.sources()))
        && before.factuality() == event.factuality();
  }

  /// To aim at those who were struck is the same blow.
  private static boolean isOfKind(Told event, Told before) {
    return switch (event.type()) {
      case ARREST, SIEGE -> before.type() == event.type();
      case ATTACK, SHELLING, AIRSTRIKE ->
          before.type() == event.type()
              || (event.rule().equals(Triggers.AIM)
                  && before.type().isHostile()
                  && !before.isSpeech());
      default -> false;
    };
  }
}
