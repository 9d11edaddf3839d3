package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.model.ActorType;

/// An event as a timeline shows it, with what maps, code books and feeds need beside that.
///
/// @param types of those who take part, by their ids
/// @param positions of its places, by their ids, where they are known
/// @param firstRead when the first article that tells it was read
/// @param lastRead when the latest one was
public record Detailed(
    TimelineEntry event,
    Map<String, ActorType> types,
    Map<String, Position> positions,
    @Nullable OffsetDateTime firstRead,
    @Nullable OffsetDateTime lastRead) {

  public Detailed {
    types = Map.copyOf(types);
    positions = Map.copyOf(positions);
  }

  /// Degrees, WGS 84.
  public record Position(double latitude, double longitude) {}
}
