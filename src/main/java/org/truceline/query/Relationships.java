package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;

/// How did two actors get on over time? (`read/relationship`, `read/pair-months`,
/// `read/pair-series`)
@Component
public final class Relationships {

  private final Graph graph;

  Relationships(Graph graph) {
    this.graph = graph;
  }

  /// What there is to say of two actors.
  ///
  /// @param knownAt only what had been read by then
  /// @throws UnknownId if the graph does not know one of the two
  public Relationship of(
      Pair pair, Bucket bucket, @Nullable Interval when, @Nullable OffsetDateTime knownAt) {
    return graph.read(transaction -> {
      var stated = stated(transaction, pair, knownAt);
      return new Relationship(
          Values.ref(stated.get("a")),
          Values.ref(stated.get("b")),
          stated.get("relations").asList(Relations::relation),
          bucket,
          PairSeries.of(transaction, pair, bucket, when, knownAt));
    });
  }

  private static Record stated(
      Transaction transaction, Pair pair, @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("a", pair.a());
    parameters.put("b", pair.b());
    parameters.put("knownAt", knownAt);
    return transaction.run("read/relationship", parameters, row -> row).stream()
        .findFirst()
        .orElseThrow(() -> unknown(transaction, pair, knownAt));
  }

  private static UnknownId unknown(
      Transaction transaction, Pair pair, @Nullable OffsetDateTime knownAt) {
    KnownIds.require(transaction, "actor", List.of(pair.a()), knownAt);
    return new UnknownId(pair.b());
  }

  /// How finely a series is cut. A week starts on Monday.
  public enum Bucket {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    LocalDate end(LocalDate start) {
      return switch (this) {
        case DAY -> start;
        case WEEK -> start.plusDays(6);
        case MONTH -> start.plusMonths(1).minusDays(1);
        case YEAR -> start.plusYears(1).minusDays(1);
      };
    }

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }

  /// Two actors: what articles state of them, and what happened between them.
  public record Relationship(
      Ref a, Ref b, List<StatedRelation> relations, Bucket bucket, List<Period> series) {}

  /// What occurred or went on between two actors in one bucket, as far as it lies in the interval
  /// that was asked for. An event counts where its first day is; one of both against a third is
  /// neither cooperation nor conflict.
  ///
  /// @param cooperative how many events have a score above 0
  /// @param conflictual how many have one below 0
  /// @param cooperation the sum of PLOVER's scores above 0
  /// @param conflict the sum of those below 0
  /// @param timeline where these events are listed
  public record Period(
      LocalDate start,
      LocalDate end,
      long events,
      long cooperative,
      long conflictual,
      double cooperation,
      double conflict,
      String timeline) {}
}
