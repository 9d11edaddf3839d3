package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;

/// A state that a zone came into, by the first event that says so. (`read/zone-states`)
///
/// @param event id of that event
public record ZoneState(
    State state,
    @Nullable String start,
    @Nullable String end,
    Precision precision,
    String event,
    @Nullable Evidence evidence) {

  private static final Set<Factuality> DONE = EnumSet.of(Factuality.OCCURRED, Factuality.ONGOING);
  private static final Set<Factuality> TO_BE =
      EnumSet.of(Factuality.PLANNED, Factuality.DEMANDED, Factuality.HYPOTHETICAL);

  /// In the order of a zone's life. No event type says that a zone lapsed, so no zone is said to
  /// have: see its timeline for what broke it.
  public enum State {
    PROPOSED,
    AGREED,
    ANNOUNCED,
    IN_FORCE,
    MONITORED;

    private Map<String, Object> row() {
      return Map.of(
          "state", code(),
          "types", types().stream().map(EventType::code).toList(),
          "factualities",
              (this == PROPOSED ? TO_BE : DONE).stream().map(Factuality::code).toList());
    }

    private List<EventType> types() {
      return switch (this) {
        case PROPOSED ->
            List.of(
                EventType.ZONE_ESTABLISHED,
                EventType.CEASEFIRE_ANNOUNCED,
                EventType.CEASEFIRE_IN_FORCE,
                EventType.AGREEMENT_SIGNED);
        case AGREED -> List.of(EventType.AGREEMENT_SIGNED, EventType.ZONE_ESTABLISHED);
        case ANNOUNCED -> List.of(EventType.CEASEFIRE_ANNOUNCED);
        case IN_FORCE -> List.of(EventType.CEASEFIRE_IN_FORCE);
        case MONITORED -> List.of(EventType.MONITORING);
      };
    }

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  static List<ZoneState> of(Transaction transaction, String zone) {
    var events = new EnumMap<State, String>(State.class);
    transaction
        .run(
            "read/zone-states",
            Map.of("id", zone, "states", Stream.of(State.values()).map(State::row).toList()),
            row -> Map.entry(row.get("state").asString(), row.get("event").asString()))
        .forEach(entry -> events.put(Codes.parse(State.class, entry.getKey()), entry.getValue()));
    var entries = new HashMap<String, TimelineEntry>();
    EventEntries.of(transaction, events.values().stream().distinct().toList())
        .forEach(entry -> entries.put(entry.id(), entry));
    return events.entrySet().stream()
        .flatMap(entry ->
            Stream.ofNullable(entries.get(entry.getValue()))
                .map(event -> state(entry.getKey(), event)))
        .toList();
  }

  private static ZoneState state(State state, TimelineEntry event) {
    return new ZoneState(
        state, event.start(), event.end(), event.precision(), event.id(), event.evidence());
  }
}
