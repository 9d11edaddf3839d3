package org.truceline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.graph.Transaction;
import org.truceline.query.Relationships.Bucket;
import org.truceline.query.Relationships.Period;

/// What happened between two actors, bucket by bucket? (`read/pair-months`, `read/pair-series`)
///
/// Whole months are counted already; days, weeks and what is left at the ends of an interval are
/// counted from their events.
final class PairSeries {

  private final Transaction transaction;
  private final Pair pair;
  private final Bucket bucket;
  private final @Nullable Interval when;

  private PairSeries(Transaction transaction, Pair pair, Bucket bucket, @Nullable Interval when) {
    this.transaction = transaction;
    this.pair = pair;
    this.bucket = bucket;
    this.when = when;
  }

  static List<Period> of(
      Transaction transaction, Pair pair, Bucket bucket, @Nullable Interval when) {
    return new PairSeries(transaction, pair, bucket, when).periods();
  }

  private List<Period> periods() {
    var months =
        switch (bucket) {
          case DAY, WEEK -> Months.none(List.of(Stretch.of(when)));
          case MONTH, YEAR -> Months.of(when);
        };
    var sums = new ArrayList<Sum>();
    if (!months.from().isAfter(months.to())) {
      sums.addAll(run("read/pair-months", Map.of("from", months.from(), "to", months.to())));
    }
    if (!months.rest().isEmpty()) {
      sums.addAll(
          run(
              "read/pair-series",
              Map.of("stretches", months.stretches(), "scores", Scores.BY_TYPE)));
    }
    var byStart = new TreeMap<LocalDate, Sum>();
    sums.forEach(sum -> byStart.merge(sum.start(), sum, Sum::plus));
    return byStart.values().stream().map(this::period).toList();
  }

  private List<Sum> run(String statement, Map<String, ?> more) {
    var parameters = new TreeMap<String, Object>(more);
    parameters.put("pair", pair.id());
    parameters.put("bucket", bucket.code());
    return transaction.run(statement, parameters, Sum::of);
  }

  private Period period(Sum sum) {
    var end = bucket.end(sum.start());
    return new Period(
        sum.start(),
        end,
        sum.events(),
        sum.cooperative(),
        sum.conflictual(),
        sum.cooperation(),
        sum.conflict(),
        timeline(sum.start(), end));
  }

  private String timeline(LocalDate start, LocalDate end) {
    var all = when == null ? new Interval(null, null) : when;
    return "%s/timeline?datetime=%s/%s&factuality=occurred&factuality=ongoing"
        .formatted(
            pair.path(),
            start.isBefore(all.firstDay()) ? all.firstDay() : start,
            end.isAfter(all.lastDay()) ? all.lastDay() : end);
  }

  private record Sum(
      LocalDate start,
      long events,
      long cooperative,
      long conflictual,
      double cooperation,
      double conflict) {

    static Sum of(Record row) {
      return new Sum(
          row.get("start").asLocalDate(),
          row.get("events").asLong(),
          row.get("cooperative").asLong(),
          row.get("conflictual").asLong(),
          row.get("cooperation").asDouble(),
          row.get("conflict").asDouble());
    }

    Sum plus(Sum other) {
      return new Sum(
          start,
          events + other.events,
          cooperative + other.cooperative,
          conflictual + other.conflictual,
          cooperation + other.cooperation,
          conflict + other.conflict);
    }
  }
}
