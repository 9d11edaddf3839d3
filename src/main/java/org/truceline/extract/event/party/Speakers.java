package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Speakers who go on after what they say: `said that the army has no such arms and demanded …`.
final class Speakers {

  private static final int ADVERBS = 2;

  private final Scene scene;

  Speakers(Scene scene) {
    this.scene = scene;
  }

  /// The clause of the verb of saying whose subject a second speech act has, -1 for none: what is
  /// said stands in the present, and the act in the past.
  int goingOn(Clause clause, Anchor anchor) {
    var index = scene.clauses().indexOf(clause.first());
    var act = scene.here().at(anchor.first());
    return !scene.isVerbFirst()
            && index > 0
            && act != null
            && act.value().isSpeechAct()
            && anchor.tense() == Tense.PAST
            && clause.kind() == Kind.THAT
            && scene.line().is(clause.first(), Cue.CONTENT)
            && isJoined(anchor.first())
            && isPresent(clause.first(), anchor.first())
            && isSaying(scene.clauses().get(index - 1))
        ? index - 1
        : -1;
  }

  private boolean isJoined(int verb) {
    for (var i = verb - 1; i >= Math.max(0, verb - 1 - ADVERBS); i--) {
      if (scene.line().is(i, Cue.AND)) {
        return true;
      }
      if (!scene.line().isAdverb(i) && !scene.line().is(i, Cue.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  private boolean isPresent(int from, int to) {
    var isPresent = false;
    for (var i = from + 1; i < to; i++) {
      var other = scene.here().at(i);
      isPresent |= scene.line().is(i, Cue.PRESENT_AUXILIARY) || goesOn(i);
      if (other != null && other.first() == i && other.tense() == Tense.PAST && !isPresent) {
        return false;
      }
    }
    return isPresent;
  }

  /// `Continues to violate …`.
  private boolean goesOn(int i) {
    var verb = scene.line().cue(i, Cue.ONGOING);
    return verb != null && verb.tense() == Tense.PRESENT;
  }

  private boolean isSaying(Clause before) {
    for (var i = before.first(); i <= before.last(); i++) {
      var verb = scene.line().cue(i, Cue.SPEECH);
      if (verb != null && verb.tense() == Tense.PAST) {
        return true;
      }
    }
    return false;
  }
}
