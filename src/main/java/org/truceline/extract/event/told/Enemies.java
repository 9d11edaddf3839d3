package org.truceline.extract.event.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What one side of a war tells of the other is no more than alleged: `the ministry said that
/// rebels shelled …`. Who is against whom, the article itself tells by what one does to the other.
public final class Enemies {

  private final Allegiance allegiance;
  private final Set<List<String>> pairs = new HashSet<>();

  private Enemies(List<Told> told, Allegiance allegiance) {
    this.allegiance = allegiance;
    told.stream()
        .filter(event -> isBlow(event.type()) || event.type() == EventType.ACCUSATION)
        .forEach(this::learn);
  }

  /// Marks what is told only by the other side.
  public static void mark(List<Told> told, Allegiance allegiance) {
    var enemies = new Enemies(told, allegiance);
    told.replaceAll(event -> enemies.isAlleged(event) ? event.as(Factuality.ALLEGED) : event);
  }

  private void learn(Told event) {
    var isMutual = event.type() == EventType.CLASH || event.type() == EventType.ACCUSATION;
    for (var source : event.sources()) {
      learnGround(event, source);
      event.targets().forEach(target -> add(source, target));
      if (isMutual) {
        event.sources().forEach(other -> add(source, other));
      }
    }
  }

  /// Also those in whose state another one strikes.
  private void learnGround(Told event, String source) {
    for (var place : event.places()) {
      for (var speaker : event.attributedTo()) {
        if (allegiance.sideOf(speaker).equals(allegiance.stateAt(place))) {
          add(source, speaker);
        }
      }
    }
  }

  private void add(String one, String other) {
    var a = allegiance.sideOf(one);
    var b = allegiance.sideOf(other);
    if (!a.equals(b)) {
      pairs.add(List.of(a, b));
      pairs.add(List.of(b, a));
    }
  }

  private boolean isAlleged(Told event) {
    return isBlow(event.type())
        && (event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ONGOING)
        && !event.sources().isEmpty()
        && event.attributedTo().stream()
            .anyMatch(speaker ->
                event.sources().stream()
                    .allMatch(
                        doer -> areFoes(speaker, doer) || isBreachOfOther(event, speaker, doer)));
  }

  /// Whom another one accuses of a breach it has only that one's word against.
  private boolean isBreachOfOther(Told event, String speaker, String doer) {
    return event.type() == EventType.VIOLATION_REPORTED
        && allegiance.takesSide(speaker)
        && allegiance.takesSide(doer)
        && allegiance.mayFight(speaker, doer);
  }

  private boolean areFoes(String speaker, String doer) {
    return allegiance.takesSide(speaker)
        && pairs.contains(List.of(allegiance.sideOf(speaker), allegiance.sideOf(doer)));
  }

  private static boolean isBlow(EventType type) {
    return switch (type) {
      case ATTACK, SHELLING, AIRSTRIKE, CLASH, VIOLATION_REPORTED, SIEGE, AID_BLOCKED -> true;
      default -> false;
    };
  }
}
