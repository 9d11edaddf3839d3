package org.truceline.extract.event.scene;

import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;

/// Blows that `and` joins in English, so that whose and where the one are goes for the other:
/// `Israeli air strikes and tank fire hit …`.
public final class PairedBlows {

  private static final int JOINED = 2;

  private PairedBlows() {}

  public static boolean are(Scene scene, Hit<Trigger> before, Hit<Trigger> hit) {
    return !scene.isVerbFirst() && isBlow(before) && isBlow(hit) && isPair(scene, before, hit);
  }

  /// Nothing but `and` and an adjective between a word of the one and the other.
  private static boolean isPair(Scene scene, Hit<Trigger> before, Hit<Trigger> hit) {
    for (var word : before.words()) {
      var gap = hit.first() - word - 1;
      if (gap > 0 && gap <= JOINED && scene.line().is(word + 1, Cue.AND)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlow(Hit<Trigger> hit) {
    return hit.tense() == null && hit.value().type().isHostile() && !hit.value().isSpeechAct();
  }
}
