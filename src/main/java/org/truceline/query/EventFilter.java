package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.settle.Settlement;

/// Which events are asked for: any of the ids of each kind, any of the types, any factuality, and a
/// first day within `when`. What is empty or null does not narrow.
///
/// @param anyOf ids by what they are of
/// @param knownAt the moment by which an article that tells it must have been read; the event is
///   then as those articles tell it
public record EventFilter(
    Map<Anchor, List<String>> anyOf,
    Set<EventType> types,
    Set<Factuality> factualities,
    @Nullable Interval when,
    @Nullable OffsetDateTime knownAt) {

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

    private boolean isAnyOf(Settlement event, List<String> ids) {
      var its =
          switch (this) {
            case ACTOR -> event.roles().keySet();
            case ZONE -> event.zones();
            case AGREEMENT -> event.agreements();
            case PLACE -> event.places();
          };
      return ids.stream().anyMatch(its::contains);
    }
  }

  public static EventFilter all() {
    return new EventFilter(
        Map.of(), EnumSet.noneOf(EventType.class), EnumSet.noneOf(Factuality.class), null, null);
  }

  /// Whether an event is one of those asked for, as it was settled at a moment.
  boolean matches(Settlement event) {
    return (types.isEmpty() || types.contains(event.type()))
        && (factualities.isEmpty() || factualities.contains(event.factuality()))
        && anyOf.entrySet().stream()
            .allMatch(asked -> asked.getKey().isAnyOf(event, asked.getValue()))
        && (when == null || (event.firstDay() != null && when.holds(event.firstDay())));
  }

  /// The same, of one thing.
  public EventFilter of(Anchor anchor, String id) {
    return new EventFilter(Map.of(anchor, List.of(id)), types, factualities, when, knownAt);
  }
}
