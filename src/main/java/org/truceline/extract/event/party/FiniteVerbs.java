package org.truceline.extract.event.party;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Verbs that have a subject before them: those of saying, those that tell events, and those of
/// killing even where the blow that is told with it takes them up.
final class FiniteVerbs {

  private final Scene scene;

  FiniteVerbs(Scene scene) {
    this.scene = scene;
  }

  /// Where they stand between two tokens, both included.
  List<Integer> in(int from, int to) {
    var verbs = new ArrayList<Integer>();
    for (var i = from; i <= to; i++) {
      if (isVerb(i)) {
        verbs.add(i);
      }
    }
    return verbs;
  }

  private boolean isVerb(int token) {
    var saying = scene.line().cue(token, Cue.SPEECH);
    if ((saying != null && saying.tense() != null) || harms(token)) {
      return true;
    }
    for (var hit : scene.triggers()) {
      if (hit.first() == token && hit.tense() != null) {
        return true;
      }
    }
    return false;
  }

  /// `Killed 12 soldiers`, and not `soldiers killed in …`.
  private boolean harms(int token) {
    var line = scene.line();
    var verb = scene.isVerbFirst() ? null : line.cue(token, Cue.HARMED);
    var next = token + 1;
    return verb != null
        && verb.tense() == Tense.PAST
        && next < line.size()
        && !line.is(token - 1, Cue.PASSIVE)
        && (scene.isRoughCount(next)
            || !(line.isPunctuation(next)
                || line.is(next, Cue.PREPOSITION)
                || line.is(next, Cue.LOCATIVE)
                || line.is(next, Cue.OPENER)
                || line.is(next, Cue.CONJUNCTION)
                || scene.isTime(next)));
  }
}
