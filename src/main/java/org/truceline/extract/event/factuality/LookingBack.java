package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Forms of what goes on or is to come that tell of what is over: behind `before` and `after`.
final class LookingBack {

  private final Scene scene;

  LookingBack(Scene scene) {
    this.scene = scene;
  }

  /// `Before being retaken by the army`.
  boolean isUndergone(Hit<Trigger> hit) {
    var being = hit.first() - 1;
    return !scene.isVerbFirst()
        && being > 0
        && scene.line().is(being, Cue.PASSIVE)
        && (scene.line().is(being - 1, Cue.BEFORE) || scene.line().is(being - 1, Cue.FOLLOWING));
  }

  /// `قبل أن ينسحب`: told of the past in a form of the present, unless all is told so.
  boolean isSequel(Hit<Trigger> hit) {
    var that = hit.first() - 1;
    return scene.isVerbFirst()
        && that > 0
        && scene.line().is(that, Cue.CONTENT)
        && scene.line().is(that - 1, Cue.FOLLOWING)
        && scene.triggers().stream()
            .noneMatch(main ->
                main.first() < that
                    && (main.tense() == Tense.PRESENT || main.tense() == Tense.FUTURE));
  }
}
