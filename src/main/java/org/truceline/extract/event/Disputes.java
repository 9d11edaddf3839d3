package org.truceline.extract.event;

import java.util.Collections;
import java.util.List;
import org.truceline.model.Factuality;

/// What one side tells and another denies in the same article is no more than alleged.
final class Disputes {

  private Disputes() {}

  static List<Told> mark(List<Told> told) {
    return told.stream()
        .map(event -> isDisputed(event, told) ? event.as(Factuality.ALLEGED) : event)
        .toList();
  }

  private static boolean isDisputed(Told event, List<Told> told) {
    return event.factuality() == Factuality.OCCURRED
        && event.type().isHostile()
        && !event.attributedTo().isEmpty()
        && told.stream().anyMatch(other -> denies(other, event));
  }

  private static boolean denies(Told other, Told event) {
    return other.type() == event.type()
        && other.factuality() == Factuality.DENIED
        && !other.attributedTo().equals(event.attributedTo())
        && (other.sources().isEmpty()
            || event.sources().isEmpty()
            || !Collections.disjoint(other.sources(), event.sources()));
  }
}
