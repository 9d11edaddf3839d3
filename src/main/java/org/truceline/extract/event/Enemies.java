package org.truceline.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What one side of a war tells of the other is no more than alleged: `the ministry said that
/// rebels shelled …`. Who is against whom, the article itself tells by what one does to the other.
final class Enemies {

  private final UnaryOperator<String> sideOf;
  private final Set<List<String>> pairs = new HashSet<>();

  /// @param sideOf the side that an actor is on, its state where it belongs to one
  private Enemies(List<Told> told, UnaryOperator<String> sideOf) {
    this.sideOf = sideOf;
    told.forEach(this::learn);
  }

  /// Marks what is told only by the other side.
  static void mark(List<Told> told, UnaryOperator<String> sideOf) {
    var enemies = new Enemies(told, sideOf);
    told.replaceAll(event -> enemies.isAlleged(event) ? event.as(Factuality.ALLEGED) : event);
  }

  private void learn(Told event) {
    if (!isBlow(event.type()) && event.type() != EventType.ACCUSATION) {
      return;
    }
    for (var source : event.sources()) {
      for (var target : event.targets()) {
        add(source, target);
      }
      if (event.type() == EventType.CLASH || event.type() == EventType.ACCUSATION) {
        event.sources().forEach(other -> add(source, other));
      }
    }
  }

  private void add(String one, String other) {
    var a = sideOf.apply(one);
    var b = sideOf.apply(other);
    if (!a.equals(b)) {
      pairs.add(List.of(a, b));
      pairs.add(List.of(b, a));
    }
  }

  private boolean isAlleged(Told event) {
    return isBlow(event.type())
        && (event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ONGOING)
        && !event.sources().isEmpty()
        && !event.attributedTo().isEmpty()
        && event.attributedTo().stream()
            .anyMatch(speaker -> event.sources().stream().allMatch(doer -> areFoes(speaker, doer)));
  }

  private boolean areFoes(String one, String other) {
    return pairs.contains(List.of(sideOf.apply(one), sideOf.apply(other)));
  }

  private static boolean isBlow(EventType type) {
    return switch (type) {
      case ATTACK, SHELLING, AIRSTRIKE, CLASH, VIOLATION_REPORTED, SIEGE, AID_BLOCKED -> true;
      default -> false;
    };
  }
}
