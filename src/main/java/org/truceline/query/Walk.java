package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.graph.Transaction;
import org.truceline.settle.Settlement;

/// Walks the events of a timeline in their order, a page at a time.
///
/// What an event was known to be at an earlier moment may differ from what it is linked to by now,
/// so that more than one stretch may be needed then to fill a page.
///
/// @param statement with these parameters, it says where the events stand
/// @param matches whether an event, as it was settled at an earlier moment, is one of those asked
///   for
record Walk(
    Transaction transaction,
    String statement,
    Map<String, @Nullable Object> parameters,
    EventFilter filter,
    Predicate<Settlement> matches) {

  Page<TimelineEntry> page(Slice slice) {
    var knownAt = filter.knownAt();
    return knownAt == null ? asItIs(slice) : asKnown(slice, knownAt);
  }

  private Page<TimelineEntry> asItIs(Slice slice) {
    var page = Page.of(walk(slice), slice.limit(), Place::key);
    var ids = page.items().stream().map(Place::event).toList();
    return new Page<>(EventEntries.of(transaction, ids), page.next());
  }

  private Page<TimelineEntry> asKnown(Slice slice, OffsetDateTime knownAt) {
    var found = new ArrayList<Known>();
    var rest = slice;
    while (true) {
      var part = Page.of(walk(rest), slice.limit(), Place::key);
      found.addAll(known(part.items(), knownAt));
      if (part.next() == null || found.size() > slice.limit()) {
        var page = Page.of(found, slice.limit(), each -> each.place().key());
        return new Page<>(page.items().stream().map(Known::entry).toList(), page.next());
      }
      rest = new Slice(slice.limit(), slice.ascending(), part.next());
    }
  }

  private List<Known> known(List<Place> places, OffsetDateTime knownAt) {
    var told = KnownEntry.of(transaction, places.stream().map(Place::event).toList(), knownAt);
    return places.stream()
        .flatMap(place ->
            Stream.ofNullable(told.get(place.event()))
                .filter(event -> matches.test(event.settled()))
                .map(event -> new Known(place, event.entry())))
        .toList();
  }

  private List<Place> walk(Slice slice) {
    var stretch = new HashMap<String, @Nullable Object>(parameters);
    var places = new ArrayList<Place>();
    for (var part : Stretch.of(slice, filter.when())) {
      stretch.put("newest", !slice.ascending());
      stretch.put("from", part.from());
      stretch.put("to", part.to());
      stretch.put("limit", slice.limit() + 1 - places.size());
      if (places.size() <= slice.limit()) {
        places.addAll(transaction.run(statement, stretch, Place::of));
      }
    }
    return places;
  }

  private record Known(Place place, TimelineEntry entry) {}

  private record Place(String event, long order) {

    String key() {
      return Long.toString(order);
    }

    static Place of(Record row) {
      return new Place(row.get("event").asString(), row.get("order").asLong());
    }
  }
}
