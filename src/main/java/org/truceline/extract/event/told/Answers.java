package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.Factuality;

/// Blows that only a noun names: what somebody answers, and what nobody heard.
final class Answers {

  private final Scene scene;

  Answers(Scene scene) {
    this.scene = scene;
  }

  /// Whether no more than its noun is told of it.
  boolean is(Hit<Trigger> hit, Told event) {
    return isAnswered(hit, event) || isUnheard(hit, event);
  }

  /// `Responded to attacks by …`: of what it answers no more is told.
  private boolean isAnswered(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && event.type().isHostile()
        && !event.when().isKnown()
        && !(scene.isVerbFirst()
            && event.targets().size() + event.places().size() > 0
            && isNamedAfter(hit))
        && scene.line().cueEnding(hit.first() - 1, Cue.RESPONSE) != null;
  }

  /// `ردا على هجوم في …`, and not `شن غارات على دمشق ردا على الهجوم`.
  private boolean isNamedAfter(Hit<Trigger> hit) {
    return scene.mentions().stream()
        .anyMatch(
            name -> name.last() > hit.first() && scene.isOneClause(hit.first(), name.first()));
  }

  /// `لم يسمع إطلاق أي صواريخ`, `there was no shelling`: of nobody, and nobody denied it.
  private boolean isUnheard(Hit<Trigger> hit, Told event) {
    return event.factuality() == Factuality.DENIED
        && event.type().isHostile()
        && hit.tense() == null
        && event.sources().isEmpty()
        && event.targets().isEmpty()
        && !scene.line().has(Cue.DENIAL);
  }
}
