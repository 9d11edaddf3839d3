package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Patterns.Hit;

/// Whose breaches somebody counts, in languages where the owner stands before what is counted.
final class CountedBreaches {

  private CountedBreaches() {}

  /// `Documented 300 Rwandan ground and air breaches`: whose they are stands before them.
  static @Nullable Group owner(Scene scene, Hit<Trigger> hit) {
    if (scene.isVerbFirst() || !hit.value().rule().equals(Parties.COUNTED)) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.first() > hit.first()
          && group.last() < hit.words().get(1)
          && group.governor().isEmpty()) {
        return group;
      }
    }
    return null;
  }
}
