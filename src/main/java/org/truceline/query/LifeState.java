package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;

/// A state that a zone or an agreement came into, by the first event that says so, or by the date
/// that the dictionaries know.
///
/// @param event id of that event; null where only the dictionaries say so
/// @param basis what it rests on
public record LifeState(
    State state,
    @Nullable String start,
    @Nullable String end,
    Precision precision,
    @Nullable String event,
    Basis basis,
    @Nullable Evidence evidence) {

  /// In the order of a life. No event type says that something lapsed: an agreement has only where
  /// the dictionaries know its last day, a zone never. See the timeline for what broke it.
  public enum State {
    PROPOSED,
    AGREED,
    ANNOUNCED,
    IN_FORCE,
    MONITORED,
    LAPSED;

    private static final Set<Factuality> DONE = EnumSet.of(Factuality.OCCURRED, Factuality.ONGOING);
    private static final Set<Factuality> TO_BE =
        EnumSet.of(Factuality.PLANNED, Factuality.DEMANDED, Factuality.HYPOTHETICAL);

    Set<Factuality> factualities() {
      return this == PROPOSED ? TO_BE : DONE;
    }

    /// What tells it, of a zone or of an agreement.
    List<EventType> types(boolean ofZone) {
      return switch (this) {
        case PROPOSED ->
            List.of(
                EventType.ZONE_ESTABLISHED,
                EventType.CEASEFIRE_ANNOUNCED,
                EventType.CEASEFIRE_IN_FORCE,
                EventType.AGREEMENT_SIGNED);
        case AGREED ->
            ofZone
                ? List.of(EventType.AGREEMENT_SIGNED, EventType.ZONE_ESTABLISHED)
                : List.of(EventType.AGREEMENT_SIGNED);
        case ANNOUNCED -> List.of(EventType.CEASEFIRE_ANNOUNCED);
        case IN_FORCE -> List.of(EventType.CEASEFIRE_IN_FORCE);
        case MONITORED -> List.of(EventType.MONITORING);
        case LAPSED -> List.of();
      };
    }

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  /// What says so.
  public enum Basis {
    EVENT,
    DICTIONARY;

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  static LifeState of(State state, TimelineEntry entry) {
    return new LifeState(
        state,
        entry.start(),
        entry.end(),
        entry.precision(),
        entry.id(),
        Basis.EVENT,
        entry.evidence());
  }

  static LifeState known(State state, LocalDate first, LocalDate last, Precision precision) {
    return new LifeState(
        state, first.toString(), last.toString(), precision, null, Basis.DICTIONARY, null);
  }

  /// The first day on which it may have begun, if any is known.
  @JsonIgnore
  public @Nullable LocalDate firstDay() {
    return start == null ? null : LocalDate.parse(start.substring(0, 10));
  }

  /// The last one: from then on it surely had.
  @JsonIgnore
  public @Nullable LocalDate lastDay() {
    return start == null
        ? null
        : LocalDate.parse(Objects.requireNonNullElse(end, start).substring(0, 10));
  }
}
