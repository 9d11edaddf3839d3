package org.truceline.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// Which events are asked for: any of the ids of each kind, any of the types, any factuality, and a
/// first day within `when`. What is empty or null does not narrow.
///
/// @param anyOf ids by what they are of
public record EventFilter(
    Map<Anchor, List<String>> anyOf,
    Set<EventType> types,
    Set<Factuality> factualities,
    @Nullable Interval when) {

  public EventFilter {
    anyOf = Map.copyOf(anyOf);
    types = Set.copyOf(types);
    factualities = Set.copyOf(factualities);
  }

  /// What an event can be found by.
  public enum Anchor {
    ACTOR,
    ZONE,
    AGREEMENT,
    PLACE;

    String statement() {
      return "read/events-by-" + Codes.of(this);
    }

    String parameter() {
      return Codes.of(this) + "s";
    }
  }

  public static EventFilter all() {
    return new EventFilter(
        Map.of(), EnumSet.noneOf(EventType.class), EnumSet.noneOf(Factuality.class), null);
  }

  /// The same, of one thing.
  public EventFilter of(Anchor anchor, String id) {
    return new EventFilter(Map.of(anchor, List.of(id)), types, factualities, when);
  }
}
