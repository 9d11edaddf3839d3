package org.truceline.query;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.model.EventType;

/// How far each type of event is cooperation or conflict: PLOVER's scores, for the statements that
/// add them up.
final class Scores {

  static final Map<String, Double> BY_TYPE =
      Stream.of(EventType.values())
          .collect(Collectors.toUnmodifiableMap(EventType::code, type -> type.plover().score()));

  private Scores() {}
}
