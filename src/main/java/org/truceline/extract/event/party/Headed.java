package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Tells whether a preposition governs a noun that belongs to somebody: `على مواقع لتنظيم …`, `on
/// positions of …`.
final class Headed {

  static final int HEADS = 3;

  private final Scene scene;

  Headed(Scene scene) {
    this.scene = scene;
  }

  boolean is(Group group, String preposition, Anchor anchor) {
    var at = scene.line().before(group.first());
    var most = scene.isVerbFirst() ? HEADS + 1 : HEADS;
    // `أطلق صواريخ على موقع إسرائيلي`: the words that tell of it may end in the preposition.
    var end = anchor.first() < anchor.last() ? anchor.last() : anchor.last() + 1;
    for (var steps = 0; at >= end && steps < most; steps++, at--) {
      if (scene.line().token(at).word().equals(preposition)
          && (scene.line().is(at, Cue.PREPOSITION) || scene.line().is(at, Cue.LOCATIVE))) {
        return true;
      }
      if (scene.line().isPunctuation(at) || isOtherPreposition(at) || isDay(at)) {
        return false;
      }
      if (isCount(at)) {
        at--;
        most += 2;
        steps++;
        continue;
      }
      most = scene.line().is(at, Cue.PREPOSITION) ? HEADS : most;
      steps -= isKind(at) && !scene.isVerbFirst() ? 1 : 0;
    }
    return false;
  }

  /// «على اثنين من قادة …»: how many of them.
  private boolean isCount(int from) {
    return scene.isVerbFirst()
        && from > 0
        && scene.line().is(from, Cue.FROM)
        && scene.line().is(from - 1, Cue.SOME);
  }

  /// `By the rebel group X`, `on posts of the army`.
  private boolean isKind(int at) {
    return scene.line().is(at, Cue.OF)
        || scene.line().is(at, Cue.GROUP_TAIL)
        || scene.line().is(at, Cue.GROUP_QUALITY);
  }

  /// `hit the town on Monday the monitors said`: the preposition tells when.
  private boolean isDay(int at) {
    return !scene.isVerbFirst() && scene.isTime(at);
  }

  /// `by rebels against positions of …`: the nearer preposition governs what follows it.
  private boolean isOtherPreposition(int at) {
    return !scene.isVerbFirst()
        && scene.line().is(at, Cue.PREPOSITION)
        && !scene.line().is(at, Cue.OF);
  }
}
