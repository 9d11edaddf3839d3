package org.truceline.extract.event.dating;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.dating.Dating.Dated;
import org.truceline.extract.event.factuality.FactualityCues;
import org.truceline.extract.event.party.Attribution;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.When;

/// What is reported without a date is news of the day of the report: it is dated by when it was
/// said, unless it lies ahead of that or is told as past already.
final class SayingTimes {

  private static final int NEAR = 4;
  private static final int CLAUSES = 3;

  private final Scene scene;
  private final Attribution.Speakers speakers;
  private final FactualityCues factuality;
  private final TimeUse uses;
  private final Lags lags;

  SayingTimes(
      Scene scene,
      Attribution.Speakers speakers,
      FactualityCues factuality,
      TimeUse uses,
      Lags lags) {
    this.scene = scene;
    this.speakers = speakers;
    this.factuality = factuality;
    this.uses = uses;
    this.lags = lags;
  }

  Dated of(Hit<Trigger> hit) {
    var verb = verb(hit);
    if (hit.tense() == Tense.FUTURE || isAhead(hit, verb) || isBefore(hit)) {
      return Dated.NONE;
    }
    var time = verb < 0 || hit.words().contains(verb) ? trailing(hit) : beside(hit, verb);
    return time == null ? Dated.NONE : new Dated(time.when(), null, true);
  }

  private @Nullable TimeMention beside(Hit<Trigger> hit, int verb) {
    var clause = scene.clauses().of(verb);
    return times(hit)
        .filter(time -> clause.covers(time.firstToken()))
        .filter(time ->
            !scene.hasTrigger(Math.min(verb, time.firstToken()), Math.max(verb, time.firstToken())))
        .min(Comparator.comparingInt(time -> Math.abs(time.firstToken() - verb)))
        .orElse(null);
  }

  /// `…, the ministry said on Monday`.
  private @Nullable TimeMention trailing(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.last());
    return times(hit)
        .filter(time -> time.firstToken() > hit.last())
        .filter(time -> scene.clauses().indexOf(time.firstToken()) - index <= CLAUSES)
        .filter(this::isSaid)
        .findFirst()
        .orElse(null);
  }

  private boolean isSaid(TimeMention time) {
    var clause = scene.clauses().of(time.firstToken());
    return scene.hasCue(clause.first() - 1, time.firstToken(), Cue.SPEECH)
        && !scene.hasTrigger(clause.first() - 1, clause.last() + 1);
  }

  private Stream<TimeMention> times(Hit<Trigger> hit) {
    return scene.times().stream()
        .filter(time -> uses.mayDate(time, hit) && lags.between(hit, time) == null);
  }

  /// The verb of saying, where `that` opens the trigger's clause even one of an unknown speaker.
  private int verb(Hit<Trigger> hit) {
    var known = speakers.verb(hit.first());
    var index = scene.clauses().indexOf(hit.first());
    if (known >= 0
        || index == 0
        || !scene.line().is(scene.clauses().get(index).first(), Cue.CONTENT)) {
      return known;
    }
    var before = scene.clauses().get(index - 1);
    for (var i = before.last(); i >= before.first(); i--) {
      if (scene.line().is(i, Cue.SPEECH)) {
        return i;
      }
    }
    return -1;
  }

  /// `said on Monday that its troops had withdrawn`, `that many have died since the attack`, `that
  /// it did so because they had been attacked`.
  private boolean isBefore(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    return scene.line().is(hit.first() - 1, Cue.FOLLOWING)
        || clause.kind() == Kind.RELATIVE
        || (clause.kind() == Kind.THAT && !scene.line().is(clause.first(), Cue.CONTENT))
        || isMadeBefore(hit)
        || isToll(hit)
        || scene.hasCue(hit.first() - NEAR, hit.first(), Cue.SINCE)
        || scene.hasCue(hit.first() - NEAR, hit.first(), Cue.ALREADY);
  }

  /// `said on Monday that the truce agreed by the two had ended`.
  private boolean isMadeBefore(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.tense() == null
        && hit.value().type() == EventType.AGREEMENT_SIGNED;
  }

  /// `The war has driven thousands from their homes, the ministry said on Monday`: so far.
  private boolean isToll(Hit<Trigger> hit) {
    return hit.value().type() == EventType.DISPLACEMENT
        && !scene.isVerbFirst()
        && scene.hasCue(hit.first() - NEAR, hit.first(), Cue.AUXILIARY);
  }

  private boolean isAhead(Hit<Trigger> hit, int verb) {
    return switch (factuality.of(hit, When.unknown(When.NOT_SAID), verb)) {
      case PLANNED, DEMANDED, REFUSED, HYPOTHETICAL -> true;
      case OCCURRED, ONGOING, DENIED, ALLEGED -> false;
    };
  }
}
