package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.time.TimeMention;

/// The time of what happened while something else did: `… said on Friday, as jets bombed the town`,
/// «… السبت، فيما قصف الجيش …»; and of what was asked by the way: «… أمس، مطالبة بـ…».
final class Meanwhile {

  private final Scene scene;
  private final TimeUse uses;

  Meanwhile(Scene scene, TimeUse uses) {
    this.scene = scene;
    this.uses = uses;
  }

  /// Null where it has a time of its own, or nothing ties it to another's.
  @Nullable TimeMention of(Hit<Trigger> hit) {
    if (scene.times().isEmpty()) {
      return null;
    }
    var clause = scene.clauses().of(hit.first());
    if (isAsked(hit)) {
      return first(hit);
    }
    return isMeanwhile(hit, clause) ? last(hit, clause) : null;
  }

  private boolean isMeanwhile(Hit<Trigger> hit, Clause clause) {
    return hasHappened(hit)
        && !hit.value().isSpeechAct()
        && !hasTime(clause)
        && scene.line().is(clause.first(), Cue.MEANWHILE);
  }

  /// A verb of the past, or a noun with one: `air strikes killed`.
  private boolean hasHappened(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        ? hit.tense() != Tense.FUTURE
        : hit.tense() == Tense.PAST || (hit.tense() == null && hit.words().size() > 1);
  }

  /// «…، مطالبة إسلام آباد بـ…»: what a participle adds in languages where verbs come first.
  private boolean isAsked(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && TimeUse.isSpoken(hit)
        && hit.first() > 0
        && scene.line().isComma(hit.first() - 1)
        && !hit.isJoined()
        && (hit.tense() == null || hit.tense() == Tense.PARTICIPLE);
  }

  private boolean hasTime(Clause clause) {
    return scene.times().stream().anyMatch(time -> clause.covers(time.firstToken()));
  }

  /// The verb that a participle goes with comes first, and so does its time.
  private @Nullable TimeMention first(Hit<Trigger> hit) {
    for (var time : scene.times()) {
      if (time.lastToken() < hit.first() && isMain(time) && mayShare(time, hit)) {
        return time;
      }
    }
    return null;
  }

  private boolean isMain(TimeMention time) {
    return switch (scene.clauses().of(time.firstToken()).kind()) {
      case START, COMMA, HARD -> true;
      case THAT, RELATIVE, CONDITION -> false;
    };
  }

  private @Nullable TimeMention last(Hit<Trigger> hit, Clause clause) {
    TimeMention last = null;
    for (var time : scene.times()) {
      last = time.lastToken() < clause.first() && mayShare(time, hit) ? time : last;
    }
    return last;
  }

  private boolean mayShare(TimeMention time, Hit<Trigger> hit) {
    return uses.mayDate(time, hit)
        && !uses.isSince(time)
        && !uses.isStart(time)
        && !scene.hasCue(
            scene.clauses().of(time.firstToken()).first() - 1, time.firstToken(), Cue.FOLLOWING);
  }
}
