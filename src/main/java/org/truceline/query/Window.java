package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.EventOrder;
import org.truceline.query.LifeState.State;

/// The days on which a zone or an agreement is taken to hold: from when it came into force, or if
/// no article says that it did, from when it was announced or agreed.
///
/// @param basis the state that it rests on: unless it is `in_force`, nothing says that it ever was
/// @param from the first day on which that state may have begun
/// @param sureFrom the day from which it surely was in force, if any
/// @param until its last day, where the dictionaries know it
public record Window(
    Ref by, State basis, LocalDate from, @Nullable LocalDate sureFrom, @Nullable LocalDate until) {

  /// The states that a window can rest on.
  static final Set<State> BASES = Set.of(State.IN_FORCE, State.ANNOUNCED, State.AGREED);

  static Optional<Window> of(Ref by, List<LifeState> life) {
    return life.stream()
        .filter(state -> BASES.contains(state.state()) && state.firstDay() != null)
        .max(Comparator.comparing(LifeState::state))
        .map(state -> of(by, state, end(life)));
  }

  private static Window of(Ref by, LifeState state, @Nullable LocalDate until) {
    var isInForce = state.state() == State.IN_FORCE;
    return new Window(
        by,
        state.state(),
        Objects.requireNonNull(state.firstDay()),
        isInForce ? state.lastDay() : null,
        until);
  }

  private static @Nullable LocalDate end(List<LifeState> life) {
    return life.stream()
        .filter(state -> state.state() == State.LAPSED)
        .flatMap(state -> Stream.ofNullable(state.firstDay()))
        .map(day -> day.minusDays(1))
        .findFirst()
        .orElse(null);
  }

  /// Whether some day of a span may lie within.
  boolean meets(LocalDate first, LocalDate last) {
    return !last.isBefore(from) && (until == null || !first.isAfter(until));
  }

  boolean isOver(LocalDate day) {
    return until != null && until.isBefore(day);
  }

  /// Whether it was surely in force before a day began.
  boolean isSureBefore(LocalDate day) {
    return sureFrom != null && sureFrom.isBefore(day);
  }

  @JsonIgnore
  long low() {
    return EventOrder.startOf(from);
  }

  @JsonIgnore
  long high() {
    return until == null ? Long.MAX_VALUE : EventOrder.startOf(until.plusDays(1)) - 1;
  }

  Map<String, Object> row() {
    return Map.of("low", low(), "high", high(), "from", from.toString());
  }
}
