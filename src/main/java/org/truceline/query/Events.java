package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
      var start = start(transaction, filter, parameters);
      return new Walk(transaction, start, parameters, filter, filter::matches).page(slice);
    });
  }

  /// The events that two actors have a part in together.
  ///
  /// @throws UnknownId if the graph does not know one of them
  public Page<TimelineEntry> between(Pair pair, EventFilter filter, Slice slice) {
    return graph.read(transaction -> {
      KnownIds.require(transaction, "actor", pair.ids(), filter.knownAt());
      var parameters = parameters(filter);
      parameters.put("pairs", List.of(pair.id()));
      return new Walk(
              transaction,
              "read/events-by-pair",
              parameters,
              filter,
              event -> filter.matches(event) && event.roles().keySet().containsAll(pair.ids()))
          .page(slice);
    });
  }

  /// An event as the articles tell it that had been read by a moment.
  public Optional<TimelineEntry> get(String id, @Nullable OffsetDateTime knownAt) {
    return graph.read(
        transaction -> EventEntries.of(transaction, List.of(id), knownAt).stream().findFirst());
  }

  private static Map<String, @Nullable Object> parameters(EventFilter filter) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put(
        "types",
        codes(filter.knownAt() == null ? filter.types() : KnownEntry.typesByNow(filter.types())));
    parameters.put("factualities", filter.knownAt() == null ? codes(filter.factualities()) : null);
    parameters.put("knownAt", filter.knownAt());
    parameters.put("also", List.of());
    return parameters;
  }

  private static @Nullable List<String> codes(Set<? extends Enum<?>> constants) {
    return constants.isEmpty() ? null : constants.stream().map(Codes::of).sorted().toList();
  }

  /// The statement that starts where the fewest events are; the other ids are for it to filter by.
  private static String start(
      Transaction transaction, EventFilter filter, Map<String, @Nullable Object> parameters) {
    if (filter.anyOf().isEmpty()) {
      return "read/events";
    }
    var known = new HashMap<String, Long>();
    filter
        .anyOf()
        .forEach((anchor, ids) ->
            known.putAll(KnownIds.require(transaction, Codes.of(anchor), ids, filter.knownAt())));
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
}
