package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Finds in Arabic who kills, where one verb may say that somebody killed and was killed.
final class Killers {

  private static final int OWN = 6;

  private final Scene scene;
  private final Roles roles;

  Killers(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// `مسلحو الحزب قتلوا جنديين`: in the plural those who kill are named before, and the dead after.
  @Nullable Group of(Anchor anchor) {
    var after = new SubjectsAfter(scene);
    if (isOfSpeaker(anchor)) {
      return roles.subject(anchor);
    }
    if (!after.mayStand(anchor)) {
      return hasDead(anchor) ? roles.subject(anchor) : null;
    }
    var killer = after.killer(anchor);
    return killer == null && isRightBefore(anchor) && hasDead(anchor)
        ? roles.subject(anchor)
        : killer;
  }

  /// `قالت الحركة إنها قتلت 12 جنديا`, and not `إنه قتل ثلاثة من جنوده`.
  private boolean isOfSpeaker(Anchor anchor) {
    var line = scene.line();
    var before = line.before(anchor.first());
    return before >= 0
        && line.is(before, Cue.CONTENT)
        && line.hasPronoun(before)
        && hasDead(anchor)
        && !scene.hasCue(anchor.last(), Math.min(line.size(), anchor.last() + OWN), Cue.POSSESSIVE);
  }

  /// `القوات الإريترية قتلت مئات المدنيين`: forces are feminine, and stand right before the verb.
  private boolean isRightBefore(Anchor anchor) {
    var line = scene.line();
    return anchor.first() > 0
        && line.inflection().isFemininePast(line.token(anchor.first()).word())
        && scene.mentions().stream()
            .anyMatch(mention -> mention.isActor() && mention.last() == anchor.first() - 1);
  }

  private boolean hasDead(Anchor anchor) {
    var next = anchor.last() + 1;
    var line = scene.line();
    return next < line.size()
        && !line.isPunctuation(next)
        && !line.is(next, Cue.PREPOSITION)
        && !line.is(next, Cue.LOCATIVE)
        && !line.is(next, Cue.ADVERB)
        && !line.is(next, Cue.OPENER)
        && !line.isJoined(next)
        && !scene.isTime(next);
  }
}
