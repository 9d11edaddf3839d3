package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;

/// The time of an event that stands in another clause of its sentence: after a comma of its own, in
/// what is said about the trigger's noun, before `when`, or shared with another event.
final class FarTimes {

  private final Scene scene;
  private final TimeUse uses;
  private final SinceTimes since;
  private final SharedTimes shared;
  private final Adjuncts adjuncts;

  FarTimes(Scene scene, TimeUse uses, SinceTimes since) {
    this.since = since;
    this.scene = scene;
    this.uses = uses;
    this.shared = new SharedTimes(scene, uses);
    this.adjuncts = new Adjuncts(scene);
  }

  @Nullable TimeMention of(Hit<Trigger> hit) {
    for (var time : scene.times()) {
      if (uses.mayDate(time, hit) && (isBeforeWhen(hit, time) || since.isOf(hit, time))) {
        return time;
      }
    }
    var own = shared.of(hit);
    return own == null ? beside(hit) : own;
  }

  /// Whether no other trigger stands nearer to the expression, between it and this one, or holds it
  /// on its own side of a comma.
  boolean isFree(Hit<Trigger> hit, TimeMention time) {
    return (!scene.hasTrigger(hit.last(), time.firstToken())
            || adjuncts.areBetween(hit, time)
            || isBareDay(hit, time))
        && !scene.hasTrigger(time.lastToken(), hit.first())
        && !isBeforeComma(hit, time);
  }

  /// `Accused the army of violations Thursday`: a day without a preposition is the verb's.
  private boolean isBareDay(Hit<Trigger> hit, TimeMention time) {
    if (scene.isVerbFirst()
        || hit.tense() == null
        || time.firstToken() == 0
        || scene.line().is(time.firstToken(), Cue.PREPOSITION)
        || scene.line().is(time.firstToken() - 1, Cue.PREPOSITION)
        || !scene.isOneClause(hit.last(), time.firstToken())) {
      return false;
    }
    for (var other : scene.triggers()) {
      if (other.first() > hit.last()
          && other.first() < time.firstToken()
          && other.tense() != null) {
        return false;
      }
    }
    return true;
  }

  /// `the truce that began on Friday, under a deal that Russia announced`.
  private boolean isBeforeComma(Hit<Trigger> hit, TimeMention time) {
    return time.lastToken() < hit.first()
        && !adjuncts.isBreach(hit)
        && hasComma(time.lastToken(), hit.first())
        && !isAfterComma(time)
        && !isObjectAfter(time, hit);
  }

  /// `كثف الجيش منذ الاثنين، القصف على …`: the comma only sets off the time.
  private boolean isObjectAfter(TimeMention time, Hit<Trigger> hit) {
    return hit.first() == time.lastToken() + 2
        && !(scene.isVerbFirst() && TimeUse.isSpoken(hit))
        && (!scene.isVerbFirst() || scene.isOneClause(time.lastToken(), hit.first()));
  }

  private boolean isAfterComma(TimeMention time) {
    var line = scene.line();
    var at = time.firstToken() - 1;
    while (at >= 0
        && (line.is(at, Cue.PREPOSITION)
            || line.is(at, Cue.LOCATIVE)
            || line.is(at, Cue.HELD)
            || line.is(at, Cue.OCCASION))) {
      at--;
    }
    return at < 0 || line.isPunctuation(at) || line.is(at, Cue.CONTENT);
  }

  private boolean hasComma(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (scene.line().isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /// `in December 2013 when …`, `the summit of December 2013, at which …`.
  private boolean isBeforeWhen(Hit<Trigger> hit, TimeMention time) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.first());
    while (index > 0 && !scene.isVerbFirst() && clauses.get(index).kind() == Kind.COMMA) {
      index--;
    }
    var clause = clauses.get(index);
    var isAtWhich =
        clause.kind() == Kind.RELATIVE && scene.line().is(clause.first() - 1, Cue.WITHIN);
    var gap = clause.first() - (isAtWhich ? 1 : 0) - time.lastToken();
    return (isAtWhich || scene.line().is(clause.first(), Cue.WHEN)) && gap >= 1 && gap <= 2;
  }

  /// The time of a relative clause about the trigger's noun, or one that stands by itself.
  private @Nullable TimeMention beside(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.last());
    for (var time : scene.times()) {
      var of = scene.clauses().indexOf(time.firstToken());
      var isAbout =
          hit.tense() == null
              && !isBreach(hit)
              && of == index + 1
              && scene.clauses().get(of).kind() == Kind.RELATIVE
              && isFree(hit, time);
      if (uses.mayDate(time, hit)
          && (isAbout
              || isSetOff(hit, time)
              || isPutBetween(hit, time)
              || isOfOutcome(hit, time)
              || isOfOccasion(hit, time)
              || isBehindAside(hit, time)
              || isAfterTalks(hit, time))) {
        return time;
      }
    }
    return null;
  }

  /// `Talks between …, the last of the groups, have gone on since May`.
  private boolean isBehindAside(Hit<Trigger> hit, TimeMention time) {
    var clauses = scene.clauses();
    var of = clauses.indexOf(time.firstToken());
    return hit.tense() == null
        && of == clauses.indexOf(hit.first()) + 2
        && clauses.get(of - 1).kind() == Kind.COMMA
        && clauses.get(of).kind() == Kind.COMMA
        && scene.line().is(clauses.get(of).first(), Cue.FINITE_AUXILIARY)
        && !scene.hasTrigger(hit.last(), time.firstToken());
  }

  /// `Shelled the camp, killing six on Monday`: the outcome is told with the blow.
  private boolean isOfOutcome(Hit<Trigger> hit, TimeMention time) {
    var index = scene.clauses().indexOf(time.firstToken());
    var clause = scene.clauses().get(index);
    return !scene.isVerbFirst()
        && hit.value().type().isHostile()
        && index == scene.clauses().indexOf(hit.last()) + 1
        && clause.kind() == Kind.COMMA
        && scene.line().isParticiple(clause.first())
        && !scene.hasTrigger(hit.last(), clause.last() + 1);
  }

  /// `Called on his fighters to withdraw, in a letter read out on Thursday`: the clause after the
  /// verb's says on what occasion.
  private boolean isOfOccasion(Hit<Trigger> hit, TimeMention time) {
    var index = scene.clauses().indexOf(time.firstToken());
    var clause = scene.clauses().get(index);
    return hit.tense() != null
        && index == scene.clauses().indexOf(hit.first()) + 1
        && clause.kind() == Kind.COMMA
        && scene.line().is(clause.first(), Cue.WITHIN)
        && !scene.hasTrigger(clause.first() - 1, clause.last() + 1)
        && !scene.hasCue(clause.first() - 1, time.firstToken(), Cue.SPEECH);
  }

  /// `The mission, in a statement late on Thursday, urged …`, `The council, meeting on Friday, …`.
  private boolean isPutBetween(Hit<Trigger> hit, TimeMention time) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(time.firstToken());
    var clause = clauses.get(index);
    return hit.tense() != null
        && index > 0
        && index == clauses.indexOf(hit.first()) - 1
        && clause.kind() == Kind.COMMA
        && clauses.of(hit.first()).kind() == Kind.COMMA
        && (scene.line().is(clause.first(), Cue.LOCATIVE)
            ? !scene.hasTrigger(clause.first() - 1, hit.first())
            : scene.line().isParticiple(clause.first())
                && !scene.hasTrigger(clause.first(), hit.first()));
  }

  /// `a breach of the truce that was agreed in 2003`: the truce is dated, not the breach.
  private static boolean isBreach(Hit<Trigger> hit) {
    return hit.value().type() == EventType.VIOLATION_REPORTED && hit.words().size() > 1;
  }

  /// `… on Monday after talks between …`.
  private boolean isAfterTalks(Hit<Trigger> hit, TimeMention time) {
    var index = scene.clauses().indexOf(hit.first());
    return hit.value().type() == EventType.NEGOTIATION
        && hit.tense() == null
        && scene.times().size() == 1
        && hit.first() - scene.clauses().get(index).first() <= 1
        && scene.clauses().indexOf(time.firstToken()) == index - 1;
  }

  /// A time in a clause that tells no event of its own dates the last one before it; so does one
  /// with what came before that: `…, a town near the border, on Monday after clashes with …`.
  private boolean isSetOff(Hit<Trigger> hit, TimeMention time) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(time.firstToken());
    var clause = clauses.get(index);
    return index > clauses.indexOf(hit.last())
        && index - clauses.indexOf(hit.last()) <= 2
        && isAfterComma(time)
        && !scene.hasTrigger(hit.last(), time.firstToken())
        && (scene.line().is(time.lastToken() + 1, Cue.FOLLOWING)
            || !scene.hasTrigger(time.lastToken(), clause.last() + 1))
        && !scene.hasCue(clause.first() - 1, time.firstToken(), Cue.SPEECH);
  }
}
