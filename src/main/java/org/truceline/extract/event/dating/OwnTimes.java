package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;

/// The time at which a relative clause says that a blow took place, whatever its sentence says
/// else: `will meet on Friday to discuss the attack on …, which took place on Sunday`.
final class OwnTimes {

  private static final int VERB = 2;

  private final Scene scene;

  OwnTimes(Scene scene) {
    this.scene = scene;
  }

  @Nullable TimeMention of(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.last()) + 1;
    if (hit.tense() != null || !hit.value().type().isHostile() || index >= scene.clauses().size()) {
      return null;
    }
    var clause = scene.clauses().get(index);
    return clause.kind() == Kind.RELATIVE && !scene.hasTrigger(hit.last(), clause.last() + 1)
        ? scene.times().stream()
            .filter(time -> clause.covers(time.firstToken()) && takesPlace(clause.first()))
            .findFirst()
            .orElse(null)
        : null;
  }

  private boolean takesPlace(int relative) {
    return scene.hasCue(relative - 1, relative + VERB, Cue.TAKES_PLACE);
  }
}
