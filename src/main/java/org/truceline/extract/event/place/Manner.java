package org.truceline.extract.event.place;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Patterns.Hit;

/// What a breach was done by, where a participle says that it was one: `استهدف الجيش أحياء …،
/// منتهكا الهدنة` happened where those are.
final class Manner {

  /// The rule for such participles.
  private static final String VIOLATING = "violating";

  private final Scene scene;

  Manner(Scene scene) {
    this.scene = scene;
  }

  /// The clause of the deed, null where the breach is told by itself or the deed is an event.
  @Nullable Clause main(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    var clause = scene.clauses().get(index);
    if (!scene.isVerbFirst()
        || index == 0
        || !hit.value().rule().equals(VIOLATING)
        || clause.kind() != Kind.COMMA
        || hit.first() != clause.first()) {
      return null;
    }
    return scene.clauses().get(index - 1);
  }
}
