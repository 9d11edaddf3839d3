package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Finds in Arabic who kills, where one verb may say that somebody killed and was killed.
final class Killers {

  private final Scene scene;
  private final Roles roles;

  Killers(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// `مسلحو الحزب قتلوا جنديين`: in the plural those who kill are named before, and the dead after.
  @Nullable Group of(Anchor anchor) {
    var after = new SubjectsAfter(scene);
    if (after.mayStand(anchor)) {
      return after.killer(anchor);
    }
    var next = anchor.last() + 1;
    var line = scene.line();
    var hasDead =
        next < line.size()
            && !line.isPunctuation(next)
            && !line.is(next, Cue.PREPOSITION)
            && !line.is(next, Cue.LOCATIVE)
            && !line.is(next, Cue.ADVERB)
            && !line.is(next, Cue.OPENER)
            && !line.isJoined(next)
            && !scene.isTime(next);
    return hasDead ? roles.subject(anchor) : null;
  }
}
