package org.truceline.resolve;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;
import org.truceline.model.EventType;

/// Whether two variants may tell the same event: nothing that one says contradicts the other, and
/// they have enough in common. What counts differs by [EventKind]; precision comes before recall.
final class Compatibility {

  private static final Duration SAME_TIME = Duration.ofHours(1);
  static final int DAYS_BETWEEN_DATES_OF_ONE_ACCORD = 3;

  private final Facets one;
  private final Facets other;

  private Compatibility(Facets one, Facets other) {
    this.one = one;
    this.other = other;
  }

  static boolean of(Facets one, Facets other) {
    return new Compatibility(one, other).holds();
  }

  private boolean holds() {
    if (one.type() != other.type()) {
      return isAttackToldFiner();
    }
    return switch (EventKind.of(one.type())) {
      case MILESTONE -> isOneInTheOther() && (haveCommonGround() || isToldByDoers());
      case ACCORD -> areOneAccord();
      case TALKS -> areOneRound();
      case HOSTILE -> haveSameTime() && areDoneBy(Facets::sources);
      case CLASH -> haveSameTime() && areDoneBy(Facets::actors);
      case PRESENCE -> haveSameDays() && (areDoneBy(Facets::sources) || isToldByDoers());
      case HAPPENING -> haveSameDays() && happenWhere();
      case WORDS -> haveSameDays() && areSameWords();
      case DEED -> haveSameDays() && are(Facets::sources) && are(Facets::targets);
    };
  }

  /// An attack may be told as what it was: an airstrike, or shelling.
  private boolean isAttackToldFiner() {
    var types = Set.of(one.type(), other.type());
    return (types.equals(Set.of(EventType.ATTACK, EventType.AIRSTRIKE))
            || types.equals(Set.of(EventType.ATTACK, EventType.SHELLING)))
        && haveSameTime()
        && are(Facets::sources)
        && are(Facets::places);
  }

  private boolean haveCommonGround() {
    var apart = areApart(Facets::zones) || areApart(Facets::agreements);
    var common = meet(Facets::zones) || meet(Facets::agreements) || are(Facets::places);
    return !apart && (common || isPlaceInZone());
  }

  private boolean areOneAccord() {
    if (meet(Facets::agreements)) {
      return isOneInTheOther() || areDatesOfOneAccord();
    }
    return !areApart(Facets::agreements) && (haveSameDays() ? areSameParties() : areAllOfMany());
  }

  /// The same three or more, in a month that holds the day.
  private boolean areAllOfMany() {
    return isOneNowhere()
        && isOneInTheOther()
        && one.actors().size() > 2
        && one.actors().equals(other.actors());
  }

  /// One says by whom alone, and on that day these did it but once that is told.
  private boolean isToldByDoers() {
    return isOneNowhere() && haveSameDays() && are(Facets::sources);
  }

  /// Of two who say no more than by whom, nobody knows whether they tell the same.
  private boolean isOneNowhere() {
    return isNowhere(one) != isNowhere(other);
  }

  private static boolean isNowhere(Facets facets) {
    return facets.places().isEmpty()
        && facets.zones().isEmpty()
        && (facets.agreements().isEmpty() || EventKind.of(facets.type()) == EventKind.PRESENCE);
  }

  /// An accord is made once: by its papers, when it was announced, or on the day after.
  private boolean areDatesOfOneAccord() {
    return Math.abs(DAYS.between(one.first(), other.first())) <= DAYS_BETWEEN_DATES_OF_ONE_ACCORD
        && Math.abs(DAYS.between(one.last(), other.last())) <= DAYS_BETWEEN_DATES_OF_ONE_ACCORD;
  }

  private boolean areOneRound() {
    return meet(Facets::agreements)
        ? isOneInTheOther() && !areApart(Facets::places)
        : !areApart(Facets::agreements) && haveSameDays() && areSameParties();
  }

  private boolean areSameParties() {
    return !(isNowhere(one) && isNowhere(other))
        && are(Facets::actors)
        && Math.min(one.actors().size(), other.actors().size()) > 1
        && !areApart(Facets::places)
        && !areApart(Facets::zones);
  }

  /// By the same doers at the same place; where a report knows no doer, the place must do; where
  /// one knows only the zone, the doer must.
  private boolean areDoneBy(Function<Facets, Set<String>> doers) {
    var sameDoers = are(doers);
    var open = doers.apply(one).isEmpty() || doers.apply(other).isEmpty();
    var samePlace = are(Facets::places) || (isZoneAlone() && meet(Facets::zones));
    return samePlace ? sameDoers || open || haveSameClock() : sameDoers && isPlaceInZone();
  }

  private boolean happenWhere() {
    var elsewhere = one.type() != EventType.CASUALTIES && isPlaceInZone();
    return !areApart(Facets::sources) && (are(Facets::places) || elsewhere);
  }

  /// A day has many statements of one speaker: those are joined by an exact signature alone.
  private boolean areSameWords() {
    var apart = areApart(Facets::agreements) || areApart(Facets::zones) || areApart(Facets::places);
    var common =
        meet(Facets::agreements)
            || meet(Facets::zones)
            || are(Facets::places)
            || are(Facets::targets);
    return one.type() != EventType.STATEMENT
        && are(Facets::sources)
        && !areApart(Facets::targets)
        && !apart
        && common;
  }

  private boolean haveSameDays() {
    return one.first().equals(other.first()) && one.last().equals(other.last());
  }

  private boolean haveSameTime() {
    return haveSameDays() && (one.clock() == null || other.clock() == null || haveSameClock());
  }

  private boolean haveSameClock() {
    var a = one.clock();
    var b = other.clock();
    return a != null
        && b != null
        && Duration.between(LocalTime.parse(a), LocalTime.parse(b)).abs().compareTo(SAME_TIME) <= 0;
  }

  private boolean isOneInTheOther() {
    return isIn(one, other) || isIn(other, one);
  }

  private static boolean isIn(Facets inner, Facets outer) {
    return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
  }

  /// One names places and no zone that the other does not; the other names a zone and no place.
  private boolean isPlaceInZone() {
    return isIn(one.places(), one.zones(), other) || isIn(other.places(), other.zones(), one);
  }

  private static boolean isIn(Set<String> places, Set<String> zones, Facets wide) {
    return wide.places().isEmpty()
        && !places.isEmpty()
        && (!Collections.disjoint(zones, wide.zones()) || wide.covered().containsAll(places));
  }

  private boolean isZoneAlone() {
    return one.places().isEmpty() && other.places().isEmpty();
  }

  /// Both say so, and one says no other than the other does.
  private boolean are(Function<Facets, Set<String>> part) {
    var a = part.apply(one);
    var b = part.apply(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private boolean meet(Function<Facets, Set<String>> part) {
    return !Collections.disjoint(part.apply(one), part.apply(other));
  }

  private boolean areApart(Function<Facets, Set<String>> part) {
    var a = part.apply(one);
    var b = part.apply(other);
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
