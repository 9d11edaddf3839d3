package org.truceline.extract.event.factuality;

import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;

/// What English says without saying that it happened, by a negation that stands far from it: with
/// the subject, with the first of two nouns, with the verb of saying.
final class Unasserted {

  private static final int NEAR = 2;
  private static final int SUBJECT = 6;

  private final Scene scene;
  private final CuesNear near;
  private final Unrealised unrealised;

  Unasserted(Scene scene) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.unrealised = new Unrealised(scene);
  }

  boolean isDenied(Hit<Trigger> hit) {
    return unrealised.is(hit) || (!scene.isVerbFirst() && isDeniedFarOff(hit));
  }

  private boolean isDeniedFarOff(Hit<Trigger> hit) {
    return isUntrue(hit) || (hit.tense() == null ? isJoinedToNo(hit) : isByNone(hit));
  }

  /// `No truth in reports that troops had left the town`, `rumours that they had left were untrue`,
  /// `reports of clashes were false`.
  private boolean isUntrue(Hit<Trigger> hit) {
    var line = scene.line();
    var heard = line.has(Cue.UNTRUE) ? heard(hit) : -1;
    if (heard < 0) {
      return false;
    }
    if (scene.hasCue(heard - 1 - SUBJECT, heard, Cue.UNTRUE)) {
      return true;
    }
    for (var i = hit.last() + 1; i < line.size() && !line.isPunctuation(i); i++) {
      if (line.is(i, Cue.UNTRUE)) {
        return line.is(i - 1, Cue.PASSIVE) || line.is(i - 2, Cue.PASSIVE);
      }
    }
    return false;
  }

  /// The word for what is only heard of a trigger, -1 for none.
  private int heard(Hit<Trigger> hit) {
    var line = scene.line();
    var that = scene.clauses().of(hit.first()).first();
    if (line.is(that, Cue.CONTENT) && line.is(that - 1, Cue.HEARSAY)) {
      return that - 1;
    }
    for (var i = hit.first() - 1; hit.tense() == null && i >= hit.first() - 1 - NEAR; i--) {
      if (line.is(i, Cue.OF) && line.is(i - 1, Cue.HEARSAY)) {
        return i - 1;
      }
    }
    return -1;
  }

  /// `No group has claimed the attack`; but `with no soldiers left, rebels took …` and `has no army
  /// and demanded …`.
  private boolean isByNone(Hit<Trigger> hit) {
    var line = scene.line();
    var begin = Math.max(scene.clauses().of(hit.first()).first(), hit.first() - SUBJECT);
    for (var i = hit.first() - 1; i >= begin; i--) {
      if (line.is(i, Cue.NONE)) {
        return !line.is(i - 1, Cue.PREPOSITION);
      }
      if (ends(i)) {
        return false;
      }
    }
    return false;
  }

  /// Where no subject goes on to its verb.
  private boolean ends(int i) {
    var line = scene.line();
    return line.isPunctuation(i)
        || line.is(i, Cue.CONJUNCTION)
        || line.is(i, Cue.RELATIVE)
        || line.is(i, Cue.OPENER)
        || line.is(i, Cue.SPEECH)
        || line.is(i, Cue.TO)
        || scene.here().at(i) != null;
  }

  /// `There was no shelling and no firing`, `no shelling or firing`.
  private boolean isJoinedToNo(Hit<Trigger> hit) {
    var and = hit.first() - 1;
    if (and < 1 || !scene.line().is(and, Cue.CONJUNCTION)) {
      return false;
    }
    var first = scene.here().at(and - 1);
    return first != null && first.tense() == null && near.before(first, Cue.NEGATION, NEAR);
  }

  /// `Has not said it would attack`: nobody said so, and nobody that it will not.
  ///
  /// @param saying the verb of saying that covers the trigger, -1 for none
  boolean isUnsaid(Hit<Trigger> hit, int saying) {
    var line = scene.line();
    return !scene.isVerbFirst()
        && saying >= 0
        && hit.tense() != null
        && hit.first() > saying
        && scene.hasCue(saying - 1 - NEAR, saying, Cue.NEGATION)
        && (line.is(saying + 1, Cue.PRONOUN) || line.is(saying + 1, Cue.CONTENT));
  }
}
