package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Clock;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.extract.time.Piece.Rank;
import org.truceline.extract.time.Piece.Zone;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Pieces that stand together and tell one time: «الساعة 12 من ظهر اليوم الخميس بتوقيت دمشق».
record Joined(
    int first, int last, @Nullable Dated dated, @Nullable Clock clock, @Nullable Zone zone) {

  static Joined of(Piece piece) {
    return new Joined(
        piece.first(),
        piece.last(),
        piece instanceof Dated dated ? dated : null,
        piece instanceof Clock clock ? clock : null,
        piece instanceof Zone zone ? zone : null);
  }

  /// With the next piece, or `null` where that tells a time of its own.
  @Nullable Joined with(Piece piece, Anchor anchor) {
    return switch (piece) {
      case Dated next -> {
        var merged = dated == null ? alone(next) : Agreement.of(dated, next, anchor);
        yield merged == null ? null : new Joined(first, next.last(), merged, clock, zone);
      }
      case Clock next ->
          clock == null && isOfDay() ? new Joined(first, next.last(), dated, next, zone) : null;
      case Zone next ->
          isOfDay()
              ? new Joined(first, next.last(), dated, clock, zone == null ? next : zone)
              : null;
      case Piece.Part next -> isOfDay() ? new Joined(first, next.last(), dated, clock, zone) : null;
    };
  }

  /// A clock or a part of day goes on only with a day.
  private static @Nullable Dated alone(Dated next) {
    return next.rank().isDay() ? next : null;
  }

  private boolean isOfDay() {
    return dated == null || dated.rank() != Rank.SPAN;
  }

  @Nullable When when() {
    if (dated == null) {
      return null;
    }
    var when = dated.when();
    var day = clock != null && clock.isMidnight() ? when.last() : when.first();
    boolean isMidnight = clock != null && clock.isMidnight();
    boolean isOneDay = isMidnight || (day != null && day.equals(when.last()));
    if (clock == null || day == null || !isOneDay || when.precision() != Precision.DAY) {
      return when;
    }
    return new When(
        day, day, Precision.MINUTE, clock.time(), zone == null ? null : zone.zone(), null);
  }
}
