package org.truceline.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;

/// Which zones are there, and through which states did one go? (`read/zones`, `read/zone`,
/// `read/zone-states`)
@Component
public final class Zones {

  private final Graph graph;

  Zones(Graph graph) {
    this.graph = graph;
  }

  public Page<Named> list(Slice slice) {
    var found =
        graph.read(
            "read/zones",
            slice.byId(),
            row -> Values.named(row.get("zone"), row.get("events").asLong()));
    return Page.of(found, slice.limit(), Named::id);
  }

  public Optional<ZoneDetail> get(String id) {
    return graph.read(transaction -> {
      var states = ZoneState.of(transaction, id);
      return transaction.run("read/zone", Map.of("id", id), row -> detail(row, states)).stream()
          .findFirst();
    });
  }

  private static ZoneDetail detail(Record row, List<ZoneState> states) {
    var zone = row.get("zone");
    return new ZoneDetail(
        zone.get("id").asString(),
        zone.get("name").asString(),
        Values.names(zone),
        Values.refs(row.get("places")),
        Values.refs(row.get("agreements")),
        states,
        row.get("events").asLong(),
        row.get("articles").asLong(),
        Values.text(row.get("first")),
        Values.text(row.get("last")));
  }

  /// A zone, with what it covers and its life so far.
  ///
  /// @param agreements those that make or cover it
  /// @param articles how many name it
  public record ZoneDetail(
      String id,
      String name,
      Map<String, String> names,
      List<Ref> places,
      List<Ref> agreements,
      List<ZoneState> states,
      long events,
      long articles,
      @Nullable String first,
      @Nullable String last) {}
}
