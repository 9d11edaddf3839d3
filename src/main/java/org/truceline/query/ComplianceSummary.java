package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;
import org.truceline.model.EventType;

/// All candidates of some weeks in numbers, whatever types and actors were chosen, and beside them
/// the accusations, which are words and no events of breach.
///
/// @param from the first day that is counted
/// @param until the last one
/// @param cut whether what holds longer, or has more candidates, was cut to these
/// @param candidates how many begin on these days
/// @param acrossWeeks how many of them are dated to no single week, so that no week counts them
public record ComplianceSummary(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    boolean cut,
    int candidates,
    int acrossWeeks,
    List<Week> byWeek,
    List<OfActor> byActor,
    List<OfType> byType,
    Accusations accusations) {

  public ComplianceSummary {
    byWeek = List.copyOf(byWeek);
    byActor = List.copyOf(byActor);
    byType = List.copyOf(byType);
  }

  /// One week.
  ///
  /// @param start its Monday
  public record Week(LocalDate start, int candidates, int accusations, Coverage coverage) {}

  /// What is known of a week: that nothing was reported is not the same as that nobody wrote.
  public enum Coverage {
    /// Candidates happened.
    REPORTED,
    /// Only accusations were made.
    ACCUSED,
    /// Something happened in a longer time that it belongs to.
    UNCLEAR,
    /// Articles name the zone, the agreement or its places, and tell nothing hostile.
    QUIET,
    /// No article names them.
    NONE;

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  /// Someone who takes part in candidates.
  ///
  /// @param actor null for those of which nobody is said to have done them
  /// @param did how many it is said to have done
  /// @param suffered how many were done to it
  public record OfActor(@Nullable Ref actor, int did, int suffered) {}

  /// A type of candidate.
  public record OfType(EventType type, int candidates) {}

  /// Accusations and reported violations.
  ///
  /// @param count how many were made on the days that are counted
  /// @param newest the last of them
  public record Accusations(int count, List<TimelineEntry> newest) {

    public Accusations {
      newest = List.copyOf(newest);
    }
  }
}
