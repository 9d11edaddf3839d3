package org.truceline.extract.event.dating;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.dating.Dating.Dated;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.When;

/// When an event happened that is told by the time between it and another: `two days after …`.
final class LagTimes {

  private static final int OPENING = 2;

  private final Scene scene;
  private final TimeUse uses;
  private final Lags lags;
  private final @Nullable LocalDate published;

  LagTimes(Scene scene, TimeUse uses, Lags lags, @Nullable LocalDate published) {
    this.scene = scene;
    this.uses = uses;
    this.lags = lags;
    this.published = published;
  }

  /// Null where no such words have to do with a trigger.
  ///
  /// @param near the time of its clause
  @Nullable Dated of(Hit<Trigger> hit, @Nullable TimeMention near) {
    var opening = opening(hit, near);
    if (opening != null) {
      return opening;
    }
    var lag = lags.before(hit);
    if (lag != null && (near == null || lags.between(hit, near) != null)) {
      return afterLag(lag);
    }
    if (near == null) {
      return aheadOf(hit);
    }
    var between = lags.between(hit, near);
    return between == null ? null : new Dated(between.after(near.when()), null);
  }

  /// What `a day after …` tells happened the day before what stands before those words, or, where
  /// they open the sentence, before what stands behind it.
  private Dated afterLag(Lags.Lag lag) {
    var before =
        scene.times().stream()
            .filter(time -> time.lastToken() < lag.first() && uses.isPlain(time))
            .max(Comparator.comparingInt(TimeMention::lastToken))
            .orElse(null);
    var main = before == null && lag.first() <= OPENING ? mainTime(lag) : before;
    return main == null ? Dated.NONE : new Dated(lag.before(main, scene.line()), null);
  }

  /// `Hours after rebels attacked the town, jets bombed it on Sunday`.
  private @Nullable TimeMention mainTime(Lags.Lag lag) {
    var clauses = scene.clauses();
    var of = clauses.indexOf(lag.last());
    return scene.times().stream()
        .filter(time -> clauses.indexOf(time.firstToken()) == of + 1 && uses.isPlain(time))
        .findFirst()
        .orElse(null);
  }

  /// `Two days after the truce began on Friday, jets bombed the town`: on Sunday.
  private @Nullable Dated opening(Hit<Trigger> hit, @Nullable TimeMention near) {
    var lag = hit.tense() == null ? null : lags.opening(hit);
    var time =
        lag == null
            ? null
            : scene.times().stream()
                .filter(other -> other.firstToken() > lag.last() && uses.isPlain(other))
                .findFirst()
                .orElse(null);
    return time == null || lag == null || !isMain(hit, time) || (near != null && !near.equals(time))
        ? null
        : new Dated(done(hit, lag.after(time.when())), null);
  }

  /// What is told as past is not still to come.
  private When done(Hit<Trigger> hit, When when) {
    var first = when.first();
    return hit.tense() == Tense.PAST
            && first != null
            && published != null
            && first.isAfter(published)
        ? When.unknown(When.NOT_SAID)
        : when;
  }

  /// Whether a verb begins what a sentence tells behind its opening and the time in it.
  private boolean isMain(Hit<Trigger> hit, TimeMention time) {
    return time.lastToken() < hit.first()
        && !scene.hasTrigger(time.lastToken(), hit.first())
        && (scene.isVerbFirst() || !scene.isOneClause(time.firstToken(), hit.first()));
  }

  /// `Attacked the town two days after the army took it on Monday`: two days after Monday.
  private @Nullable Dated aheadOf(Hit<Trigger> hit) {
    var lag = lags.after(hit);
    if (lag == null || scene.times().stream().anyMatch(time -> time.firstToken() < lag.first())) {
      return null;
    }
    for (var time : scene.times()) {
      if (time.firstToken() > lag.last()
          && uses.isPlain(time)
          && scene.isOneClause(lag.last() + 1, time.firstToken())) {
        return new Dated(lag.after(time.when()), null);
      }
    }
    return null;
  }
}
