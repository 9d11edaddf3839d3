package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
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

  /// «سجلت البعثة 120 خرقا»: who counts breaches; null where the event is none of them.
  static @Nullable Group counter(Scene scene, Roles roles, Hit<Trigger> hit) {
    return scene.isVerbFirst() && hit.tense() != null && hit.value().rule().equals(Parties.COUNTED)
        ? roles.subject(new Anchor(hit.first(), hit.first(), hit.tense()))
        : null;
  }
}
