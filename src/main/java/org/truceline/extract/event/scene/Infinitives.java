package org.truceline.extract.event.scene;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// What `to` opens in English, also behind another verb that `and` joins to it: `a deal between …
/// to stop fighting and free hostages`.
public final class Infinitives {

  private static final int REACH = 7;

  private final Scene scene;

  public Infinitives(Scene scene) {
    this.scene = scene;
  }

  /// Where the `to` of a verb stands, -1 for none.
  public int to(int verb, @Nullable Tense tense) {
    if (scene.isVerbFirst() || tense != Tense.BARE) {
      return -1;
    }
    var line = scene.line();
    if (line.is(verb - 1, Cue.TO)) {
      return verb - 1;
    }
    var first = scene.clauses().of(verb).first();
    for (var i = verb - 2; line.is(verb - 1, Cue.AND) && i >= Math.max(first, verb - REACH); i--) {
      if (line.isPunctuation(i) || line.is(i, Cue.AUXILIARY)) {
        return -1;
      }
      if (line.is(i, Cue.TO)) {
        return line.language().morphology().looksLikeVerb(line.token(i - 1)) ? -1 : i;
      }
    }
    return -1;
  }

  /// Between whom it is agreed to do so.
  public @Nullable Group sides(Anchor anchor) {
    var to = to(anchor.first(), anchor.tense());
    for (var group : scene.groups()) {
      if (to > 0 && group.last() + 1 == to && group.isBetween()) {
        return group;
      }
    }
    return null;
  }
}
