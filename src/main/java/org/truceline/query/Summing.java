package org.truceline.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.query.ComplianceSummary.Accusations;

/// Sums up the candidates and the accusations of some weeks: never more than [#MOST_WEEKS], so that
/// an agreement that held for decades costs no more than one of a year.
final class Summing {

  static final int MOST_WEEKS = 52;
  static final int MOST = 2000;
  private static final int SHOWN = 20;
  private static final List<String> ACCUSING =
      Stream.of(EventType.ACCUSATION, EventType.VIOLATION_REPORTED).map(EventType::code).toList();
  private static final List<String> MADE =
      Stream.of(Factuality.OCCURRED, Factuality.ONGOING, Factuality.ALLEGED)
          .map(Factuality::code)
          .toList();

  private final Transaction transaction;
  private final Scope scope;
  private final Acts acts;
  private final ComplianceQuestion question;

  Summing(Transaction transaction, Scope scope, Acts acts, ComplianceQuestion question) {
    this.transaction = transaction;
    this.scope = scope;
    this.acts = acts;
    this.question = question;
  }

  ComplianceSummary summary() {
    var days = days();
    return days.isEmpty()
        ? new ComplianceSummary(
            null, null, false, 0, 0, List.of(), List.of(), List.of(), new Accusations(0, List.of()))
        : summary(days.get());
  }

  private ComplianceSummary summary(Days days) {
    var found = acts.newest(new Interval(days.from(), days.until()), MOST + 1);
    var counted = found.stream().limit(MOST).filter(this::isCandidate).toList();
    var tally = new Tally(counted);
    var accusations = accusations(new Interval(days.from(), days.until()), MOST);
    var made = accusations.stream().map(Accusation::day).toList();
    var weeks = Tally.weeks(days.from(), days.until());
    var covered = covered(tally.silent(weeks, made));
    return new ComplianceSummary(
        days.from(),
        days.until(),
        days.cut() || found.size() > MOST,
        counted.size(),
        tally.acrossWeeks(),
        tally.byWeek(weeks, made, covered),
        tally.byActor(),
        tally.byType(),
        new Accusations(accusations.size(), shown(accusations)));
  }

  private boolean isCandidate(Act act) {
    return question.knownAt() == null || Candidacy.of(scope, act).isPresent();
  }

  /// Those asked for, while it is taken to hold, up to the last that is heard of it: of these, the
  /// last weeks.
  private Optional<Days> days() {
    var begin = scope.holding().stream().map(Window::from).min(LocalDate::compareTo);
    if (begin.isEmpty()) {
      return Optional.empty();
    }
    var asked = question.when() == null ? new Interval(null, null) : question.when();
    var from = asked.from() == null ? begin.get() : asked.from();
    var end = asked.until() == null ? lastHeard().orElse(from) : asked.until();
    var until = end.isBefore(from) ? from : end;
    var earliest = Tally.monday(until).minusWeeks(MOST_WEEKS - 1L);
    return Optional.of(
        from.isBefore(earliest) ? new Days(earliest, until, true) : new Days(from, until, false));
  }

  private Optional<LocalDate> lastHeard() {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("ids", scope.names());
    parameters.put("knownAt", question.knownAt());
    var written =
        transaction.run("read/last-heard", parameters, row -> row.get("day")).stream()
            .filter(day -> !day.isNull())
            .map(day -> day.asLocalDate());
    var all = new Interval(null, null);
    var happened = acts.newest(all, 1).stream().map(Act::last);
    var accused = accusations(all, 1).stream().map(Accusation::day);
    return Stream.of(written, happened, accused)
        .flatMap(days -> days)
        .max(LocalDate::compareTo)
        .map(this::whileInForce);
  }

  private LocalDate whileInForce(LocalDate day) {
    var ends = scope.holding().stream().map(Window::until).toList();
    if (ends.stream().anyMatch(Objects::isNull)) {
      return day;
    }
    var end = ends.stream().flatMap(Stream::ofNullable).max(LocalDate::compareTo).orElse(day);
    return end.isBefore(day) ? end : day;
  }

  private List<Accusation> accusations(Interval days, int limit) {
    var parameters = scope.parameters(question.knownAt());
    parameters.keySet().retainAll(Set.of("zones", "agreements", "knownAt"));
    parameters.put("types", ACCUSING);
    parameters.put("factualities", MADE);
    parameters.put("from", Interval.lowest(days));
    parameters.put("to", Interval.highest(days));
    parameters.put("limit", limit);
    return transaction.run(
        "read/accusations",
        parameters,
        row -> new Accusation(row.get("event").asString(), row.get("day").asLocalDate()));
  }

  private List<TimelineEntry> shown(List<Accusation> accusations) {
    return EventEntries.of(
        transaction,
        accusations.stream().limit(SHOWN).map(Accusation::event).toList(),
        question.knownAt());
  }

  private Set<LocalDate> covered(List<LocalDate> weeks) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("weeks", weeks);
    parameters.put("ids", scope.names());
    parameters.put("knownAt", question.knownAt());
    return new HashSet<>(
        transaction.run("read/weeks-covered", parameters, row -> row.get("week").asLocalDate()));
  }

  private record Days(LocalDate from, LocalDate until, boolean cut) {}

  private record Accusation(String event, LocalDate day) {}
}
