package org.truceline.settle;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What holds for an event, from all that articles claim of it.
///
/// @param disputes by what it is disputed, if it is
/// @param hostile whether it is violence that may have happened
/// @param reports how many articles tell it
/// @param publishers how many independent ones do
/// @param confidence of the surest report that says what holds
/// @param best id of the report that says it best
/// @param roles `source` or `target`, by actor
/// @param knownAt when the graph learnt of it
public record Settlement(
    EventType type,
    Claim.Told when,
    Factuality factuality,
    List<Dispute> disputes,
    boolean hostile,
    int reports,
    int publishers,
    double confidence,
    String best,
    SortedMap<String, String> roles,
    SortedSet<String> places,
    SortedSet<String> zones,
    SortedSet<String> agreements,
    String name,
    ZonedDateTime knownAt) {

  public static final String SOURCE = "source";
  public static final String TARGET = "target";

  /// Its first day, if it is dated.
  public @Nullable LocalDate firstDay() {
    var start = when.start();
    return start == null ? null : LocalDate.parse(start.substring(0, 10));
  }

  /// Whether it is told to have happened, or to go on.
  public boolean hasOccurred() {
    return factuality == Factuality.OCCURRED || factuality == Factuality.ONGOING;
  }
}
