package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;
import org.truceline.query.Detailed.Position;

/// What kind of actors are these, where do these places lie, and when were these events read of?
/// (`read/actor-types`, `read/positions`, `read/event-readings`)
@Component
public final class Details {

  private final Graph graph;

  Details(Graph graph) {
    this.graph = graph;
  }

  /// The same events, in the same order.
  ///
  /// @param knownAt only what had been read by then
  public List<Detailed> of(List<TimelineEntry> events, @Nullable OffsetDateTime knownAt) {
    return events.isEmpty() ? List.of() : graph.read(tx -> of(tx, events, knownAt));
  }

  private static List<Detailed> of(
      Transaction transaction, List<TimelineEntry> events, @Nullable OffsetDateTime knownAt) {
    var types =
        byId(
            transaction.run(
                "read/actor-types",
                Map.of("ids", ids(events.stream().flatMap(Details::actors))),
                row -> Map.entry(id(row), type(row.get("type")))));
    var positions =
        byId(
            transaction.run(
                "read/positions",
                Map.of("ids", ids(events.stream().flatMap(event -> event.places().stream()))),
                row -> Map.entry(id(row), position(row))));
    var readings = readings(transaction, events, knownAt);
    return events.stream().map(event -> detailed(event, types, positions, readings)).toList();
  }

  private static Map<String, Reading> readings(
      Transaction transaction, List<TimelineEntry> events, @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("events", events.stream().map(TimelineEntry::id).toList());
    parameters.put("knownAt", knownAt);
    return byId(
        transaction.run(
            "read/event-readings",
            parameters,
            row ->
                Map.entry(
                    id(row), new Reading(moment(row.get("first")), moment(row.get("last"))))));
  }

  private static Detailed detailed(
      TimelineEntry event,
      Map<String, ActorType> types,
      Map<String, Position> positions,
      Map<String, Reading> readings) {
    var reading = readings.getOrDefault(event.id(), Reading.UNKNOWN);
    return new Detailed(
        event,
        those(actors(event), types),
        those(event.places().stream(), positions),
        reading.first(),
        reading.last());
  }

  private static <V> Map<String, V> those(Stream<Ref> refs, Map<String, V> all) {
    return refs.map(Ref::id)
        .distinct()
        .filter(all::containsKey)
        .collect(Collectors.toMap(id -> id, id -> Objects.requireNonNull(all.get(id))));
  }

  private static Stream<Ref> actors(TimelineEntry event) {
    return Stream.concat(event.sources().stream(), event.targets().stream());
  }

  private static List<String> ids(Stream<Ref> refs) {
    return refs.map(Ref::id).distinct().sorted().toList();
  }

  private static <V> Map<String, V> byId(List<Map.Entry<String, V>> rows) {
    return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String id(Record row) {
    return row.get("id").asString();
  }

  private static ActorType type(Value code) {
    return Codes.parse(ActorType.class, code.asString(ActorType.OTHER.code()));
  }

  private static Position position(Record row) {
    return new Position(row.get("latitude").asDouble(), row.get("longitude").asDouble());
  }

  private static @Nullable OffsetDateTime moment(Value value) {
    return value.isNull() ? null : value.asZonedDateTime().toOffsetDateTime();
  }

  private record Reading(@Nullable OffsetDateTime first, @Nullable OffsetDateTime last) {

    private static final Reading UNKNOWN = new Reading(null, null);
  }
}
