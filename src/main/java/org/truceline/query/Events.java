package org.truceline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.query.EventFilter.Anchor;

/// What happened: all of it, to some actors, in some zones, under some agreements, at some places?
/// (`read/events`, `read/events-by-…`)
///
/// Events come by their first day, from one end or the other, and those without a date last. A page
/// costs the same however much the graph holds: it is read off an ordered index, and only what is
/// on it is looked at further.
@Component
public final class Events {

  private final Graph graph;

  Events(Graph graph) {
    this.graph = graph;
  }

  /// A page of those that match the filter.
  ///
  /// @throws UnknownId if the filter names an id that the graph does not know
  public Page<TimelineEntry> find(EventFilter filter, Slice slice) {
    return graph.read(transaction -> {
      var parameters = parameters(filter);
      return page(transaction, walk(transaction, filter, parameters), parameters, filter, slice);
    });
  }

  /// The events that two actors have a part in together.
  ///
  /// @throws UnknownId if the graph does not know one of them
  public Page<TimelineEntry> between(Pair pair, EventFilter filter, Slice slice) {
    return graph.read(transaction -> {
      KnownIds.require(transaction, "actor", pair.ids());
      var parameters = parameters(filter);
      parameters.put("pairs", List.of(pair.id()));
      return page(transaction, "read/events-by-pair", parameters, filter, slice);
    });
  }

  public Optional<TimelineEntry> get(String id) {
    return graph.read(
        transaction -> EventEntries.of(transaction, List.of(id)).stream().findFirst());
  }

  private static Map<String, @Nullable Object> parameters(EventFilter filter) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("types", codes(filter.types()));
    parameters.put("factualities", codes(filter.factualities()));
    parameters.put("also", List.of());
    return parameters;
  }

  private static @Nullable List<String> codes(Set<? extends Enum<?>> constants) {
    return constants.isEmpty() ? null : constants.stream().map(Codes::of).sorted().toList();
  }

  /// The statement that starts where the fewest events are; the other ids are for it to filter by.
  private static String walk(
      Transaction transaction, EventFilter filter, Map<String, @Nullable Object> parameters) {
    if (filter.anyOf().isEmpty()) {
      return "read/events";
    }
    var known = new HashMap<String, Long>();
    filter
        .anyOf()
        .forEach(
            (anchor, ids) -> known.putAll(KnownIds.require(transaction, Codes.of(anchor), ids)));
    var start =
        filter.anyOf().keySet().stream()
            .min(Comparator.comparingLong(anchor -> size(filter, anchor, known)))
            .orElseThrow();
    parameters.put(start.parameter(), ids(filter, start).stream().distinct().toList());
    parameters.put("also", others(filter, start));
    return start.statement();
  }

  private static List<List<String>> others(EventFilter filter, Anchor start) {
    return filter.anyOf().entrySet().stream()
        .filter(entry -> entry.getKey() != start)
        .map(Map.Entry::getValue)
        .toList();
  }

  private static long size(EventFilter filter, Anchor anchor, Map<String, Long> known) {
    return ids(filter, anchor).stream().mapToLong(id -> known.getOrDefault(id, 0L)).sum();
  }

  private static List<String> ids(EventFilter filter, Anchor anchor) {
    return Objects.requireNonNull(filter.anyOf().get(anchor));
  }

  private static Page<TimelineEntry> page(
      Transaction transaction,
      String statement,
      Map<String, @Nullable Object> parameters,
      EventFilter filter,
      Slice slice) {
    var places = new ArrayList<Place>();
    for (var stretch : Stretch.of(slice, filter.when())) {
      parameters.put("newest", !slice.ascending());
      parameters.put("from", stretch.from());
      parameters.put("to", stretch.to());
      parameters.put("limit", slice.limit() + 1 - places.size());
      if (places.size() <= slice.limit()) {
        places.addAll(transaction.run(statement, parameters, Place::of));
      }
    }
    var page = Page.of(places, slice.limit(), place -> Long.toString(place.order()));
    var ids = page.items().stream().map(Place::event).toList();
    return new Page<>(EventEntries.of(transaction, ids), page.next());
  }

  private record Place(String event, long order) {

    static Place of(Record row) {
      return new Place(row.get("event").asString(), row.get("order").asLong());
    }
  }
}
