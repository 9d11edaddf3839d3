package org.truceline.extract.event.trigger;

import java.util.List;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.model.EventType;

/// Verbs that only tell more of a blow or a breach: what an explosion did, what a blow was for, by
/// what a truce was broken.
final class MeansOfBlows {

  private static final int BY = 4;
  private static final int REACH = 16;
  private static final int MEANT = 16;
  private static final int BROUGHT = 4;

  private MeansOfBlows() {}

  static boolean areOf(Hit<Trigger> other, Hit<Trigger> hit, Line line) {
    return isOfBlow(other, hit, line) || isHow(other, hit, line) || isRepelled(other, hit);
  }

  /// `Killed by sniper fire`, and not `killed by rebels in an attack`: the noun tells by what.
  static boolean isBy(Hit<Trigger> killing, Hit<Trigger> blow, Line line) {
    for (var i = killing.last() + 2; i < blow.first(); i++) {
      if (line.is(i, Cue.PREPOSITION) || line.is(i, Cue.LOCATIVE)) {
        return false;
      }
    }
    return blow.tense() == null && !line.language().adjectivesFollow();
  }

  /// `Repelled an attack`: the noun tells it.
  private static boolean isRepelled(Hit<Trigger> blow, Hit<Trigger> hit) {
    return hit.value().rule().equals(Triggers.REPULSE)
        && blow.tense() == null
        && Parts.isBlow(blow)
        && blow.first() > hit.last()
        && blow.first() - hit.last() <= BY + 1;
  }

  /// `Launched an offensive to take …`: what a blow is for is no event beside it.
  static boolean areMeant(Hit<Trigger> hit, List<Hit<Trigger>> all, Line line) {
    var isForce = hit.value().type().isHostile() || hit.value().type() == EventType.CAPTURE;
    if (!isForce
        || hit.tense() != Tense.BARE
        || hit.first() == 0
        || !line.is(hit.first() - 1, Cue.TO)) {
      return false;
    }
    for (var other : all) {
      var gap = hit.first() - other.last();
      if (gap > 1
          && gap <= MEANT
          && Parts.isBlow(other)
          && !Parts.hasComma(line, other.last(), hit.first())
          && !isBroughtAbout(line, other.last(), hit.first() - 1)) {
        return true;
      }
    }
    return false;
  }

  /// `The fighting prompted the army to shell …`: what somebody was brought to do was done.
  private static boolean isBroughtAbout(Line line, int from, int to) {
    for (var i = to - 1; i > Math.max(from, to - BROUGHT); i--) {
      if (line.is(i, Cue.ACHIEVES)) {
        return true;
      }
    }
    return false;
  }

  /// `An explosion struck the convoy`: the noun tells it.
  private static boolean isOfBlow(Hit<Trigger> blow, Hit<Trigger> hit, Line line) {
    return !line.language().adjectivesFollow()
        && Parts.isBlow(blow)
        && Parts.isBlow(hit)
        && hit.value().type() != EventType.CLASH
        && !isBy(line, blow.first())
        && blow.tense() == null
        && hit.tense() == Tense.PAST
        && hit.first() == blow.last() + 1;
  }

  /// `Backed by US air strikes`.
  private static boolean isBy(Line line, int noun) {
    for (var i = noun - 1; i >= Math.max(0, noun - BY); i--) {
      if (line.is(i, Cue.BY)) {
        return true;
      }
    }
    return false;
  }

  /// `Broke the truce by shelling …`: how it was broken is told with the breach.
  private static boolean isHow(Hit<Trigger> breach, Hit<Trigger> hit, Line line) {
    return breach.value().type() == EventType.VIOLATION_REPORTED
        && breach.tense() != null
        && Parts.isBlow(hit)
        && hit.first() - breach.last() <= REACH
        && !Parts.hasComma(line, breach.last(), hit.first())
        && isByDoing(line, Math.max(breach.last() + 1, hit.first() - BY), hit.first());
  }

  /// `By shelling`, `by resorting to mortar fire`.
  private static boolean isByDoing(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.is(i, Cue.BY) && line.isParticiple(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
