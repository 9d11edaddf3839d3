package org.truceline.extract;

import org.truceline.model.Event;

/// An event that was read in one of our own tables: how sure its rule was, and whether such an
/// event, with this factuality, is stated there.
record Judged(String rule, double confidence, boolean isRight) {

  static Judged of(Event event, boolean isRight) {
    return new Judged(event.rule(), event.confidence(), isRight);
  }
}
