package org.truceline.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.truceline.query.LifeState.State;

/// How a zone or an agreement stood on one day.
///
/// @param since the last day on which that state may have begun: from then on it is sure
/// @param event id of the event that says so; null where only the dictionaries do
public record Standing(LocalDate date, State state, LocalDate since, @Nullable String event) {

  /// The furthest state that it had surely come into, unless it had lapsed: what was only proposed,
  /// and what has no date, does not count.
  static Optional<Standing> on(LocalDate day, List<LifeState> life) {
    return life.stream()
        .filter(state -> state.state() != State.PROPOSED)
        .flatMap(state -> of(day, state).stream())
        .max(Comparator.comparing(Standing::state))
        .filter(standing -> standing.state() != State.LAPSED);
  }

  private static Optional<Standing> of(LocalDate day, LifeState state) {
    var since = state.lastDay();
    return since == null || since.isAfter(day)
        ? Optional.empty()
        : Optional.of(new Standing(day, state.state(), since, state.event()));
  }
}
