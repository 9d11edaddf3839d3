package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Which zones are there, and through which states did one go? (`read/zones`, `read/zone`,
/// `read/states`)
@Component
public final class Zones {

  private final Graph graph;

  Zones(Graph graph) {
    this.graph = graph;
  }

  /// In the order of their ids; with a day, only those that held on it or were to.
  public Page<ListedZone> list(Slice slice, AsOf asOf) {
    return graph.read(transaction ->
        Valid.list(
            transaction,
            slice,
            asOf,
            part -> transaction.run("read/zones", part.byId(asOf.knownAt()), ListedZone::of)));
  }

  public Optional<ZoneDetail> get(String id, AsOf asOf) {
    return graph.read(transaction ->
        transaction.run("read/zone", Extent.parameters(id, asOf.knownAt()), row -> row).stream()
            .findFirst()
            .map(row ->
                detail(
                    row,
                    Coverage.agreements(
                        transaction, id, Values.refs(row.get("agreements")), asOf.knownAt()),
                    Lives.of(transaction, id, asOf),
                    Extent.of(transaction, row, asOf.knownAt()),
                    asOf)));
  }

  private static ZoneDetail detail(
      Record row, List<Part> agreements, List<LifeState> states, Extent extent, AsOf asOf) {
    var zone = row.get("zone");
    return new ZoneDetail(
        zone.get("id").asString(),
        zone.get("name").asString(),
        Values.names(zone),
        Values.refs(row.get("places")),
        agreements,
        states,
        Valid.standing(states, asOf),
        row.get("events").asLong(),
        row.get("articles").asLong(),
        extent.first(),
        extent.last());
  }

  /// A zone in a list.
  ///
  /// @param standing how it stood on the day that was asked for, if one was
  public record ListedZone(
      String id,
      String name,
      Map<String, String> names,
      long events,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Standing standing)
      implements Valid.Item<ListedZone> {

    private static ListedZone of(Record row) {
      var zone = row.get("zone");
      return new ListedZone(
          zone.get("id").asString(),
          zone.get("name").asString(),
          Values.names(zone),
          row.get("events").asLong(),
          null);
    }

    @Override
    public ListedZone with(Standing other) {
      return new ListedZone(id, name, names, events, other);
    }
  }

  /// A zone, with what it covers and its life so far.
  ///
  /// @param agreements those that make or cover it, each with the best quote that says so
  /// @param standing how it stood on the day that was asked for; null if it did not hold then
  /// @param articles how many name it
  public record ZoneDetail(
      String id,
      String name,
      Map<String, String> names,
      List<Ref> places,
      List<Part> agreements,
      List<LifeState> states,
      @Nullable Standing standing,
      long events,
      long articles,
      @Nullable String first,
      @Nullable String last) {}
}
