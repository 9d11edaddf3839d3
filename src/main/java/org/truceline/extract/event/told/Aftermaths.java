package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.model.EventType;

/// The harm that a blow did, where the next sentences tell it with a pronoun for the blow: `It
/// killed 18 civilians`. It is no event beside the blow. One instance reads an article from start
/// to end.
final class Aftermaths {

  private static final int REACH = 2;
  private static final int OPENING = 3;

  private int blowAt = -REACH - 1;

  /// Whether an event is only what the blow before it did.
  boolean isOne(Told event, Scene scene) {
    return event.type() == EventType.CASUALTIES
        && scene.line().index() - blowAt <= REACH
        && event.sources().isEmpty()
        && event.places().isEmpty()
        && !event.when().isKnown()
        && isOfPronoun(event, scene);
  }

  private static boolean isOfPronoun(Told event, Scene scene) {
    for (var hit : scene.triggers()) {
      if (hit.value().rule().equals(event.rule())) {
        var before = hit.first() - 1;
        return hit.tense() != null
            && before >= 0
            && before < OPENING
            && scene.line().is(before, Cue.PRONOUN);
      }
    }
    return false;
  }

  /// Takes in what a sentence tells.
  void remember(Iterable<Told> events, int line) {
    for (var event : events) {
      blowAt = event.isBlow() ? line : blowAt;
    }
  }
}
