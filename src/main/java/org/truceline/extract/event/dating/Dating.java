package org.truceline.extract.event.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.factuality.Contents;
import org.truceline.extract.event.factuality.FactualityCues;
import org.truceline.extract.event.party.Attribution;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// When an event happened, as its sentence tells: by the nearest time of its clause; by one that
/// another clause gives for it ([FarTimes]); by what it came a day after; or by when it was said.
public final class Dating {

  private static final int START = 16;
  private static final int NEAR = 2;
  private static final int WEEK = 10;

  private final Scene scene;
  private final Attribution.Speakers speakers;
  private final @Nullable LocalDate published;
  private final TimeUse uses;
  private final LagTimes lagTimes;
  private final SinceTimes since;
  private final FarTimes far;
  private final SayingTimes said;
  private final Contents contents;

  public Dating(
      Scene scene,
      Attribution.Speakers speakers,
      FactualityCues factuality,
      @Nullable LocalDate published) {
    this.scene = scene;
    this.speakers = speakers;
    this.published = published;
    this.uses = new TimeUse(scene);
    var lags = new Lags(scene);
    this.lagTimes = new LagTimes(scene, uses, lags, published);
    this.since = new SinceTimes(scene);
    this.contents = new Contents(scene);
    this.far = new FarTimes(scene, uses, since);
    this.said = new SayingTimes(scene, speakers, factuality, uses, lags);
  }

  /// A time and the words that tell it.
  ///
  /// @param time the words that tell it, where they belong to what the event is told with
  /// @param isOfReport whether it is that of the report
  public record Dated(When when, @Nullable TimeMention time, boolean isOfReport) {

    static final Dated NONE = new Dated(When.unknown(When.NOT_SAID), null);

    Dated(When when, @Nullable TimeMention time) {
      this(when, time, false);
    }
  }

  public Dated of(Hit<Trigger> hit) {
    var told = isAccused(hit) ? ofContent(hit) : told(hit);
    return told.when().isKnown() ? told : stated(hit, told);
  }

  private boolean isAccused(Hit<Trigger> hit) {
    return !scene.isVerbFirst() && contents.accusation(hit) != null;
  }

  /// `On Sunday the RSF accused Egypt of bombing …`: that it accused was on Sunday.
  private Dated ofContent(Hit<Trigger> hit) {
    var own = clauseTimes(hit).stream().filter(time -> time.firstToken() > hit.first()).toList();
    var near = new NearTimes(scene).of(hit, own);
    return near == null ? Dated.NONE : new Dated(lasting(hit, near), near);
  }

  /// `We condemn …` in a statement that bears a day: it is done by saying it.
  private Dated stated(Hit<Trigger> hit, Dated told) {
    var day = scene.author().day();
    var isStated =
        isSaidNow(hit)
            && speakers.verb(hit.first()) < 0
            && (TimeUse.isSpoken(hit) || hit.value().type() == EventType.SUPPORT);
    return isStated && day != null ? new Dated(day, null) : told;
  }

  /// `We urge`, `urges`; but not `will urge`, `to urge`.
  private boolean isSaidNow(Hit<Trigger> hit) {
    return hit.tense() == Tense.PRESENT
        || (hit.tense() == Tense.BARE
            && !scene.hasCue(hit.first() - NEAR - 1, hit.first(), Cue.AHEAD));
  }

  private Dated told(Hit<Trigger> hit) {
    if (scene.times().isEmpty()) {
      return Dated.NONE;
    }
    var near = near(hit);
    var lagged = lagTimes.of(hit, near);
    if (lagged != null) {
      return lagged;
    }
    if (near != null) {
      return new Dated(lasting(hit, near), near);
    }
    var told = far.of(hit);
    return told == null
        ? said.of(hit)
        : new Dated(
            lasting(hit, told), isBeside(hit, told) ? told : null, uses.isOfSaying(told, hit));
  }

  private @Nullable TimeMention near(Hit<Trigger> hit) {
    var own = new OwnTimes(scene).of(hit);
    var near = own == null ? new NearTimes(scene).of(hit, clauseTimes(hit)) : own;
    return near == null ? null : new QuotedTimes(scene).meant(near);
  }

  /// When a truce begins that a trigger tells of: `a truce from noon on Saturday`; null where
  /// nothing says so.
  public @Nullable TimeMention start(Hit<Trigger> hit) {
    for (var time : scene.times()) {
      if (time.firstToken() > hit.first()
          && time.firstToken() - hit.last() <= START
          && time.when().isKnown()
          && uses.isStart(time)) {
        return time;
      }
    }
    return null;
  }

  /// Whether the time and the trigger may be quoted together.
  private boolean isBeside(Hit<Trigger> hit, TimeMention time) {
    return !scene.hasTrigger(time.lastToken(), hit.first())
        && !scene.hasTrigger(hit.last(), time.firstToken());
  }

  private List<TimeMention> clauseTimes(Hit<Trigger> hit) {
    var times = new ArrayList<TimeMention>();
    for (var time : scene.times()) {
      if (isInClause(time, hit)
          && uses.mayDate(time, hit)
          && far.isFree(hit, time)
          && !uses.isOfSaying(time, hit)) {
        times.add(time);
      }
    }
    return times;
  }

  private boolean isInClause(TimeMention time, Hit<Trigger> hit) {
    var clauses = scene.clauses();
    for (var word : hit.words()) {
      if (clauses.indexOf(word) == clauses.indexOf(time.firstToken())) {
        return true;
      }
    }
    return false;
  }

  /// What has gone on since a time spans the days from then to publication.
  private When lasting(Hit<Trigger> hit, TimeMention time) {
    var first = time.when().first();
    return first != null
            && published != null
            && first.isBefore(published)
            && SinceTimes.lasts(hit.value().type())
            && (uses.isSince(time) || since.isOf(hit, time))
        ? When.span(first, published, precision(first, published, time.when().precision()))
        : time.when();
  }

  /// What has gone on since a day is known to the day; of some days, on which of them it happened
  /// is not.
  private static Precision precision(LocalDate first, LocalDate last, Precision since) {
    if (since.compareTo(Precision.DAY) > 0) {
      return since;
    }
    var days = ChronoUnit.DAYS.between(first, last) + 1;
    return days > 2 && days <= WEEK ? Precision.WEEK : Precision.DAY;
  }
}
