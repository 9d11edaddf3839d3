package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Finds of whom something is demanded, where an Arabic clause says so of its subject: `روسيا
/// مطالبة بوقف القصف`. Behind a verb the same word tells who demands it: `أدانت روسيا القصف مطالبة
/// بوقفه`.
final class Required {

  private final Scene scene;

  Required(Scene scene) {
    this.scene = scene;
  }

  @Nullable Group of(Hit<Trigger> hit) {
    if (!scene.isVerbFirst()
        || hit.value().type() != EventType.DEMAND
        || !scene.line().is(hit.first(), Cue.REQUIRED)) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.last() + 1 == hit.first()) {
        return opens(group) ? group : null;
      }
    }
    return null;
  }

  /// Nothing stands before the subject in its clause.
  private boolean opens(Group said) {
    var line = scene.line();
    var before = line.before(said.first());
    return before < 0
        || scene.clauses().of(said.first()).first() == said.first()
        || line.is(before, Cue.OPENER)
        || line.is(before, Cue.CONTENT);
  }
}
