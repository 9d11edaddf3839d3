package org.truceline.query;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.graph.Transaction;
import org.truceline.query.Relationships.Bucket;
import org.truceline.query.Relationships.Period;
import org.truceline.settle.Counts;
import org.truceline.settle.Deed;

/// What happened between two actors, bucket by bucket? (`read/pair-months`, `read/pair-series`)
///
/// Whole months are counted already; days, weeks and what is left at the ends of an interval are
/// counted from their events, and so is all that is asked as of an earlier moment of knowledge.
final class PairSeries {

  private final Transaction transaction;
  private final Pair pair;
  private final Bucket bucket;
  private final @Nullable Interval when;
  private final @Nullable OffsetDateTime knownAt;

  private PairSeries(
      Transaction transaction,
      Pair pair,
      Bucket bucket,
      @Nullable Interval when,
      @Nullable OffsetDateTime knownAt) {
    this.transaction = transaction;
    this.pair = pair;
    this.bucket = bucket;
    this.when = when;
    this.knownAt = knownAt;
  }

  static List<Period> of(
      Transaction transaction,
      Pair pair,
      Bucket bucket,
      @Nullable Interval when,
      @Nullable OffsetDateTime knownAt) {
    return new PairSeries(transaction, pair, bucket, when, knownAt).periods();
  }

  private List<Period> periods() {
    var byStart = new TreeMap<LocalDate, Sum>();
    (knownAt == null ? counted() : known(knownAt))
        .forEach(sum -> byStart.merge(sum.start(), sum, Sum::plus));
    return byStart.values().stream()
        .filter(sum -> sum.counts().occurred() > 0)
        .map(this::period)
        .toList();
  }

  private List<Sum> counted() {
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
    return sums;
  }

  private List<Sum> known(OffsetDateTime moment) {
    return KnownEvents.between(transaction, pair, moment).stream()
        .map(Deed::of)
        .flatMap(deed ->
            Stream.ofNullable(deed.first())
                .filter(Interval.of(when)::holds)
                .map(day -> new Sum(bucket.start(day), deed.between(pair.a(), pair.b()))))
        .toList();
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
        sum.counts().occurred(),
        sum.counts().cooperative(),
        sum.counts().conflictual(),
        sum.counts().cooperation(),
        sum.counts().conflict(),
        timeline(sum.start(), end));
  }

  private String timeline(LocalDate start, LocalDate end) {
    var all = Interval.of(when);
    return pair.path()
        + "/timeline?datetime="
        + (start.isBefore(all.firstDay()) ? all.firstDay() : start)
        + "/"
        + (end.isAfter(all.lastDay()) ? all.lastDay() : end)
        + "&factuality=occurred&factuality=ongoing"
        + (knownAt == null ? "" : "&knownAt=" + knownAt.toInstant());
  }

  private record Sum(LocalDate start, Counts counts) {

    static Sum of(Record row) {
      var occurred = row.get("events").asLong();
      return new Sum(
          row.get("start").asLocalDate(),
          new Counts(
              occurred,
              occurred,
              row.get("cooperative").asLong(),
              row.get("conflictual").asLong(),
              row.get("cooperation").asDouble(),
              row.get("conflict").asDouble()));
    }

    Sum plus(Sum other) {
      return new Sum(start, counts.plus(other.counts, 1));
    }
  }
}
