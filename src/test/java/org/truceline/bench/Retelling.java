package org.truceline.bench;

import org.truceline.model.Event;
import org.truceline.model.Span;

/// The same event as another article has it.
final class Retelling {

  private Retelling() {}

  static Event of(Event event, Span evidence) {
    return new Event(
        event.id(),
        event.type(),
        event.when(),
        event.sources(),
        event.targets(),
        event.places(),
        event.zone(),
        event.agreement(),
        event.factuality(),
        event.attributedTo(),
        event.confidence(),
        event.rule(),
        evidence);
  }
}
