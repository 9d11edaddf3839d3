package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Where does it happen? (`read/places`, `read/place`)
@Component
public final class Places {

  private final Graph graph;

  Places(Graph graph) {
    this.graph = graph;
  }

  public Page<ListedPlace> list(Slice slice, @Nullable OffsetDateTime knownAt) {
    return Page.of(
        graph.read("read/places", slice.byId(knownAt), Places::listed),
        slice.limit(),
        ListedPlace::id);
  }

  private static ListedPlace listed(Record row) {
    var place = row.get("place");
    return new ListedPlace(
        place.get("id").asString(),
        place.get("name").asString(),
        Values.names(place),
        Values.number(place.get("latitude")),
        Values.number(place.get("longitude")),
        row.get("events").asLong());
  }

  public Optional<PlaceDetail> get(String id, @Nullable OffsetDateTime knownAt) {
    return graph.read("read/place", Extent.parameters(id, knownAt), Places::detail).stream()
        .findFirst();
  }

  private static PlaceDetail detail(Record row) {
    var place = row.get("place");
    return new PlaceDetail(
        place.get("id").asString(),
        place.get("name").asString(),
        Values.names(place),
        Values.number(place.get("latitude")),
        Values.number(place.get("longitude")),
        Values.refs(row.get("zones")),
        Values.refs(row.get("within")),
        row.get("events").asLong(),
        row.get("articles").asLong());
  }

  /// A place in a list; degrees are WGS 84.
  public record ListedPlace(
      String id,
      String name,
      Map<String, String> names,
      @Nullable Double latitude,
      @Nullable Double longitude,
      long events) {}

  /// A place, with the zones that cover it; degrees are WGS 84.
  ///
  /// @param within the larger places it lies in
  public record PlaceDetail(
      String id,
      String name,
      Map<String, String> names,
      @Nullable Double latitude,
      @Nullable Double longitude,
      List<Ref> zones,
      List<Ref> within,
      long events,
      long articles) {}
}
