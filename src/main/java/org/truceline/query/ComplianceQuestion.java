package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;

/// Which candidates are asked for.
///
/// @param types hostile ones; any, if empty
/// @param actors ids of those who take part, any of them; anyone, if empty
/// @param when days on which they begin
/// @param knownAt the moment by which an article that tells them must have been read
/// @param summary whether they are to be summed up, too
public record ComplianceQuestion(
    Set<EventType> types,
    List<String> actors,
    @Nullable Interval when,
    @Nullable OffsetDateTime knownAt,
    boolean summary) {

  public ComplianceQuestion {
    types = Set.copyOf(types);
    actors = List.copyOf(actors);
  }

  /// Whether types and actors are those of a candidate, as it was told by the moment.
  boolean asks(Act act) {
    return (types.isEmpty() || types.contains(act.type()))
        && (actors.isEmpty()
            || act.actors().stream().anyMatch(actor -> actors.contains(actor.who().id())));
  }
}
