package org.truceline.extract.event.trigger;

import java.util.List;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Words that another trigger of the sentence has taken up, and that tell no more by themselves.
final class TakenUp {

  private final List<Hit<Trigger>> all;

  TakenUp(List<Hit<Trigger>> all) {
    this.all = List.copyOf(all);
  }

  boolean is(Hit<Trigger> hit) {
    return isToll(hit) || isTakenBefore(hit) || isInside(hit);
  }

  /// `Rocket shells fell on …`: they are what falls, and nobody shells; `drones struck the town,
  /// killing ten`: one strike.
  private boolean isInside(Hit<Trigger> hit) {
    return hit.words().size() == 1
        && all.stream()
            .anyMatch(other ->
                (other.value().type() == hit.value().type()
                        || (Parts.isBlow(other) && Parts.isBlow(hit)))
                    && other.first() == hit.first() - 1
                    && other.words().size() > 1
                    && other.last() > hit.last());
  }

  /// `The clash with gunmen left three dead`: nobody has left.
  private boolean isToll(Hit<Trigger> hit) {
    return hit.value().type() == EventType.WITHDRAWAL
        && all.stream()
            .anyMatch(toll ->
                toll.value().type() == EventType.CASUALTIES
                    && toll.first() == hit.last()
                    && toll.words().size() > 1);
  }

  /// `Took hostages, who were later released`: they are told of as taken.
  private boolean isTakenBefore(Hit<Trigger> hit) {
    return hit.value().type() == EventType.PRISONER_EXCHANGE
        && all.stream()
            .anyMatch(taking ->
                taking.value().type() == EventType.ARREST
                    && taking.last() == hit.first()
                    && taking.words().size() > 1);
  }
}
