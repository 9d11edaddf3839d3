package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Verbs of saying with what is said right after them: `X said two soldiers were killed`.
final class Sayings {

  private static final int SPEAKER = 5;

  private final Scene scene;

  Sayings(Scene scene) {
    this.scene = scene;
  }

  /// The verb of saying in `X said two soldiers were killed`, -1 for none: what it says has a
  /// subject of its own.
  int before(Clause clause, int end) {
    for (var i = end - 1; i >= clause.first(); i--) {
      if (scene.line().is(i, Cue.SAYS)) {
        return i;
      }
    }
    return -1;
  }

  /// `X said on Monday it had …`.
  boolean isOfSpeaker(int saying) {
    var line = scene.line();
    for (var i = saying + 1; i < Math.min(line.size(), saying + SPEAKER); i++) {
      if (line.is(i, Cue.ONE_BEFORE) || line.token(i).name().equals("they")) {
        return true;
      }
    }
    return false;
  }

  /// `X said Y had attacked it, accusing them of …`: it is the speaker who accuses.
  private boolean isSpeechAct(Anchor anchor) {
    var hit = scene.here().at(anchor.first());
    return hit != null && hit.value().isSpeechAct();
  }

  /// `The mayor said rebels raided the town, killing …`: the subject of what is said.
  @Nullable Group subject(Clause clause, @Nullable Anchor anchor) {
    if (anchor == null
        || scene.isVerbFirst()
        || scene.line().is(anchor.first(), Cue.SPEECH)
        || isSpeechAct(anchor)) {
      return null;
    }
    var saying = before(clause, clause.last());
    for (var group : scene.groups()) {
      if (saying >= 0
          && group.first() > saying
          && clause.covers(group.last())
          && group.governor().isEmpty()
          && scene.hasTrigger(group.last(), clause.last() + 1)) {
        return group;
      }
    }
    return null;
  }

  /// `The rebels took …, the UN said, and were …`: who says so does not go on.
  boolean isBetween(Clause clause, @Nullable Anchor anchor) {
    if (anchor == null) {
      return false;
    }
    var act = scene.here().at(anchor.first());
    var last = clause.last() - (scene.line().isComma(clause.last()) ? 1 : 0);
    return !scene.isVerbFirst()
        && clause.kind() == Kind.COMMA
        && last > clause.first()
        && scene.line().is(last, Cue.SAYS)
        && act != null
        && !act.value().isSpeechAct()
        && !scene.line().is(anchor.first(), Cue.SPEECH);
  }
}
