package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Events told by the time between them: `a day after …`, «غداة …». What follows such words has
/// another date than what stands before them, unless only hours lie between.
final class Lags {

  private static final int REACH = 25;
  private static final int WORDS = 3;
  private static final int OPENING = 2;

  private final Scene scene;
  private final boolean hasAny;

  Lags(Scene scene) {
    this.scene = scene;
    this.hasAny = hasAny(scene.line());
  }

  /// @param first the first token of the words that say it
  /// @param last the last of them
  /// @param days from what follows to what stands before; null where the text does not say
  record Lag(int first, int last, @Nullable Integer days) {

    boolean isBetween(int a, int b) {
      return Math.min(a, b) <= first && last <= Math.max(a, b);
    }

    /// When what stands before the words happened, where what follows did then.
    When after(When when) {
      return shifted(when, 1);
    }

    /// When what follows the words happened; hours before a dawn may be the day before.
    When before(TimeMention main, Line line) {
      return isHours() && isEarly(main, line)
          ? When.unknown(When.NOT_SAID)
          : shifted(main.when(), -1);
    }

    private boolean isDays() {
      return days != null && days != 0;
    }

    private boolean isHours() {
      return days != null && days == 0;
    }

    private static boolean isEarly(TimeMention time, Line line) {
      for (var i = Math.max(0, time.firstToken() - 2); i <= time.lastToken(); i++) {
        if (line.is(i, Cue.EARLY)) {
          return true;
        }
      }
      return false;
    }

    /// So many days later or earlier; unknown unless both are days.
    private When shifted(When when, int sign) {
      var day = when.first();
      var isDay =
          day != null && day.equals(when.last()) && when.precision().compareTo(Precision.DAY) <= 0;
      return isDay && day != null && days != null
          ? When.day(day.plusDays(sign * (long) days))
          : When.unknown(When.NOT_SAID);
    }
  }

  /// The lag whose second event a trigger tells.
  @Nullable Lag before(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; hasAny && i >= Math.max(0, hit.first() - REACH); i--) {
      var lag = at(i);
      if (lag != null && lag.last() < hit.first()) {
        return !scene.hasTrigger(lag.last(), hit.first()) || isJoined(lag, hit) ? lag : null;
      }
    }
    return null;
  }

  /// `Hours after the army had left and rebels had entered`.
  private boolean isJoined(Lag lag, Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.tense() != null
        && scene.isOneClause(lag.last() + 1, hit.first())
        && scene.hasCue(lag.last(), hit.first(), Cue.CONJUNCTION)
        && scene.hasCue(hit.first() - WORDS - 1, hit.first(), Cue.ALREADY);
  }

  /// The lag that opens the sentence, before the clause of a trigger.
  @Nullable Lag opening(Hit<Trigger> hit) {
    for (var i = 0; hasAny && i <= OPENING; i++) {
      var lag = at(i);
      if (lag != null) {
        return lag.last() < hit.first() ? lag : null;
      }
    }
    return null;
  }

  /// The lag whose first event a trigger tells.
  @Nullable Lag after(Hit<Trigger> hit) {
    var end = Math.min(scene.line().size(), hit.last() + REACH);
    for (var i = hit.last() + 1; hasAny && i < end; i++) {
      var lag = at(i);
      if (lag != null && lag.first() > hit.last()) {
        return scene.hasTrigger(hit.last(), lag.first()) ? null : lag;
      }
    }
    return null;
  }

  /// The lag between a trigger and a time.
  @Nullable Lag between(Hit<Trigger> hit, TimeMention time) {
    var from = Math.min(hit.last(), time.firstToken());
    var to = Math.max(hit.first(), time.lastToken());
    for (var i = from; hasAny && i <= to; i++) {
      var lag = at(i);
      if (lag != null && lag.isBetween(hit.first(), time.lastToken())) {
        return lag;
      }
    }
    return null;
  }

  private static boolean hasAny(Line line) {
    return !line.gaps().isEmpty()
        || line.has(Cue.APART)
        || line.has(Cue.HOURS_APART)
        || line.has(Cue.DAY_AFTER)
        || line.has(Cue.DAY_BEFORE);
  }

  private @Nullable Lag at(int i) {
    for (var gap : scene.line().gaps()) {
      if (gap.firstToken() <= i && i <= gap.lastToken()) {
        return isInTime(gap.lastToken())
            ? null
            : new Lag(gap.firstToken(), gap.lastToken(), gap.days());
      }
    }
    for (var first = i; first >= Math.max(0, i - WORDS); first--) {
      var said = said(first);
      if (said != null && said.last() >= i) {
        return isInTime(said.first()) ? null : said;
      }
    }
    return null;
  }

  private @Nullable Lag said(int i) {
    var lag = said(i, Cue.DAY_AFTER, 1);
    lag = lag == null ? said(i, Cue.DAY_BEFORE, -1) : lag;
    lag = lag == null ? said(i, Cue.HOURS_APART, 0) : lag;
    lag = lag == null ? said(i, Cue.APART, null) : lag;
    return lag == null || (!lag.isDays() && isTime(lag.last() + 1)) ? null : lag;
  }

  private @Nullable Lag said(int i, Cue kind, @Nullable Integer days) {
    var cue = scene.line().cue(i, kind);
    return cue == null ? null : new Lag(cue.first(), cue.last(), days);
  }

  /// `the week before last`.
  private boolean isInTime(int token) {
    return scene.times().stream()
        .anyMatch(time -> time.firstToken() <= token && token <= time.lastToken());
  }

  /// `shortly before midnight`.
  private boolean isTime(int token) {
    return scene.times().stream().anyMatch(time -> time.firstToken() == token);
  }
}
