package org.truceline.extract.event;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Events told by the time between them: `a day after …`, «غداة …». What follows such words has
/// another date than what stands before them.
final class Lags {

  private static final int REACH = 25;

  private final Scene scene;
  private final boolean hasAny;

  Lags(Scene scene) {
    this.scene = scene;
    this.hasAny = hasAny(scene.line());
  }

  /// @param first the first token of the words that say it
  /// @param last the last of them
  /// @param days from what follows to what stands before; 0 where the text does not say
  record Lag(int first, int last, int days) {

    boolean isBetween(int a, int b) {
      return Math.min(a, b) <= first && last <= Math.max(a, b);
    }
  }

  /// The lag whose second event a trigger tells.
  @Nullable Lag before(Hit<Trigger> hit) {
    for (var i = hit.first() - 1; hasAny && i >= Math.max(0, hit.first() - REACH); i--) {
      var lag = at(i);
      if (lag != null && lag.last() < hit.first()) {
        return scene.hasTrigger(lag.last(), hit.first()) ? null : lag;
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
    return line.has(Cue.DAY_AFTER) || line.has(Cue.DAY_BEFORE) || line.has(Cue.APART);
  }

  private @Nullable Lag at(int i) {
    var line = scene.line();
    var after = line.cue(i, Cue.DAY_AFTER);
    if (after != null) {
      return new Lag(after.first(), after.last(), 1);
    }
    var before = line.cue(i, Cue.DAY_BEFORE);
    if (before != null) {
      return new Lag(before.first(), before.last(), -1);
    }
    var apart = line.cue(i, Cue.APART);
    return apart == null || isTime(apart.last() + 1)
        ? null
        : new Lag(apart.first(), apart.last(), 0);
  }

  /// `shortly before midnight`.
  private boolean isTime(int token) {
    return scene.times().stream().anyMatch(time -> time.firstToken() == token);
  }

  /// So many days later; unknown unless both are days.
  static When shifted(When when, int days) {
    var day = when.first();
    var isDay =
        day != null && day.equals(when.last()) && when.precision().compareTo(Precision.DAY) <= 0;
    return isDay && day != null && days != 0
        ? When.day(day.plusDays(days))
        : When.unknown(When.NOT_SAID);
  }
}
