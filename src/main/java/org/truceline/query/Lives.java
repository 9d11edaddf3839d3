package org.truceline.query;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.query.LifeState.Basis;
import org.truceline.query.LifeState.State;

/// Through which states have zones and agreements gone? (`read/states`)
final class Lives {

  /// Among so many first events of a type is one looked for that had been told by a moment.
  private static final int BEGINNINGS = 20;

  private Lives() {}

  /// Of one, with evidence, in the order of a life.
  static List<LifeState> of(Transaction transaction, String id, AsOf asOf) {
    var states =
        of(transaction, List.of(id), EnumSet.allOf(State.class), true, asOf)
            .getOrDefault(id, List.of());
    if (asOf.knownAt() != null) {
      return states;
    }
    var events = states.stream().flatMap(state -> Stream.ofNullable(state.event())).distinct();
    var entries = new HashMap<String, TimelineEntry>();
    EventEntries.of(transaction, events.toList(), null)
        .forEach(entry -> entries.put(entry.id(), entry));
    return states.stream()
        .map(state ->
            state.event() == null || !entries.containsKey(state.event())
                ? state
                : LifeState.of(state.state(), entries.get(state.event())))
        .toList();
  }

  /// Those states of several that have a date, by id, without evidence where all that is known
  /// counts.
  ///
  /// @param states of those that events tell; that they lapsed is always told
  static Map<String, List<LifeState>> dated(
      Transaction transaction, Collection<String> ids, Set<State> states, AsOf asOf) {
    return of(transaction, ids, states, false, asOf);
  }

  private static Map<String, List<LifeState>> of(
      Transaction transaction,
      Collection<String> ids,
      Set<State> states,
      boolean undated,
      AsOf asOf) {
    var lives = new HashMap<String, List<LifeState>>();
    var rows = rows(transaction, ids, states, undated, asOf);
    var found = rows.stream().filter(row -> row.get("known").isNull()).map(Found::of).toList();
    for (var state : told(transaction, found, asOf)) {
      lives.computeIfAbsent(state.id(), _ -> new ArrayList<>()).add(state.state());
    }
    rows.stream()
        .filter(row -> !row.get("known").isNull())
        .map(KnownDates::of)
        .forEach(
            known -> known.into(lives.computeIfAbsent(known.id(), _ -> new ArrayList<>()), asOf));
    lives.values().forEach(life -> life.sort(Comparator.comparing(LifeState::state)));
    return lives;
  }

  private static List<Record> rows(
      Transaction transaction,
      Collection<String> ids,
      Set<State> states,
      boolean undated,
      AsOf asOf) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("ids", List.copyOf(ids));
    parameters.put("zoneStates", rows(states, true));
    parameters.put("agreementStates", rows(states, false));
    parameters.put("knownAt", asOf.knownAt());
    parameters.put("undated", undated);
    parameters.put("limit", asOf.knownAt() == null ? 1 : BEGINNINGS);
    return transaction.run("read/states", parameters, row -> row);
  }

  private static List<Told> told(Transaction transaction, List<Found> found, AsOf asOf) {
    if (asOf.knownAt() == null) {
      return found.stream().map(Found::asItIs).toList();
    }
    var events = found.stream().flatMap(each -> each.events().stream()).distinct().toList();
    var entries = new HashMap<String, TimelineEntry>();
    EventEntries.of(transaction, events, asOf.knownAt())
        .forEach(entry -> entries.put(entry.id(), entry));
    return found.stream().flatMap(each -> each.asKnown(entries).stream()).toList();
  }

  private static List<Map<String, Object>> rows(Set<State> states, boolean ofZone) {
    return states.stream()
        .filter(state -> state != State.LAPSED)
        .map(state -> row(state, ofZone))
        .toList();
  }

  private static Map<String, Object> row(State state, boolean ofZone) {
    return Map.of(
        "state", state.code(),
        "types", state.types(ofZone).stream().map(EventType::code).toList(),
        "factualities", state.factualities().stream().map(Factuality::code).toList());
  }

  private record Told(String id, LifeState state) {}

  /// The first events that may have brought a state about, the very first ahead.
  private record Found(String id, State state, List<String> events, Value first) {

    static Found of(Record row) {
      return new Found(
          row.get("id").asString(),
          Codes.parse(State.class, row.get("state").asString()),
          row.get("events").asList(event -> event.get("id").asString()),
          row.get("events").get(0));
    }

    Told asItIs() {
      return new Told(
          id,
          new LifeState(
              state,
              Values.text(first.get("start")),
              Values.text(first.get("end")),
              Codes.parse(Precision.class, first.get("precision").asString()),
              first.get("id").asString(),
              Basis.EVENT,
              null));
    }

    Optional<Told> asKnown(Map<String, TimelineEntry> entries) {
      return events.stream()
          .flatMap(event -> Stream.ofNullable(entries.get(event)))
          .filter(entry -> state.factualities().contains(entry.factuality()))
          .findFirst()
          .map(entry -> new Told(id, LifeState.of(state, entry)));
    }
  }

  /// What the dictionaries know of an agreement: when it was concluded, and its last day.
  private record KnownDates(
      String id, @Nullable LocalDate date, Precision precision, @Nullable LocalDate until) {

    static KnownDates of(Record row) {
      var known = row.get("known");
      var date = Values.text(known.get("date"));
      var until = Values.text(known.get("until"));
      return new KnownDates(
          row.get("id").asString(),
          date == null ? null : LocalDate.parse(date),
          Codes.parse(Precision.class, known.get("precision").asString("none")),
          until == null ? null : LocalDate.parse(until));
    }

    void into(List<LifeState> life, AsOf asOf) {
      var isTold = life.stream().anyMatch(state -> state.state() == State.AGREED);
      if (date != null && !isTold && asOf.reaches(date)) {
        life.add(LifeState.known(State.AGREED, date, last(date), precision));
      }
      if (until != null && asOf.reaches(until)) {
        var after = until.plusDays(1);
        life.add(LifeState.known(State.LAPSED, after, after, Precision.DAY));
      }
    }

    private LocalDate last(LocalDate first) {
      return switch (precision) {
        case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
        case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
        case WEEK -> first.plusDays(6);
        case DAY, HOUR, MINUTE, NONE -> first;
      };
    }
  }
}
