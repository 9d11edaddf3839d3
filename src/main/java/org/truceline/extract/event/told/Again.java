package org.truceline.extract.event.told;

import java.util.Objects;
import org.truceline.model.EventType;
import org.truceline.model.Field;
import org.truceline.model.Precision;

/// A blow that a text comes back to: with its article and without doers, or with no more than the
/// day and the place on which another of its kind was told.
final class Again {

  private Again() {}

  static boolean is(Told event, Told other) {
    return isAnonymous(event)
        && !event.isSpeech()
        && isFuller(other)
        && (isPointedAt(event, other) || isFighting(event, other) || isOfSamePlace(event, other));
  }

  private static boolean isAnonymous(Told event) {
    return event.type().isHostile() && event.sources().isEmpty() && event.targets().isEmpty();
  }

  private static boolean isFuller(Told other) {
    return other.type().isHostile()
        && !other.isSpeech()
        && other.evidence().field() == Field.TEXT
        && !(other.sources().isEmpty() && other.targets().isEmpty());
  }

  /// `الاستهداف تم عصر اليوم`.
  private static boolean isPointedAt(Told event, Told other) {
    return event.isPointedAt() && event.places().isEmpty() && isOn(event, other);
  }

  /// `واندلعت المعارك`, where the article tells who fought.
  private static boolean isFighting(Told event, Told other) {
    return event.type() == EventType.CLASH
        && other.type() == event.type()
        && event.factuality() == other.factuality()
        && event.places().isEmpty()
        && !event.when().isKnown();
  }

  /// `بهجوم مزدوج في مقديشو`, where the article tells whose it was.
  private static boolean isOfSamePlace(Told event, Told other) {
    return event.isNamed()
        && event.type() == other.type()
        && event.type() == EventType.ATTACK
        && event.when().precision() == Precision.DAY
        && event.when().equals(other.when())
        && !event.places().isEmpty()
        && other.places().containsAll(event.places());
  }

  private static boolean isOn(Told event, Told other) {
    return !event.when().isKnown()
        ? other.when().isKnown()
        : Objects.equals(event.when().first(), other.when().first());
  }
}
