package org.truceline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.truceline.settle.Settlement;

/// What an event is joined to, each in the order of the ids.
record Ties(
    List<Ref> sources, List<Ref> targets, List<Ref> places, List<Ref> zones, List<Ref> agreements) {

  Ties {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    places = List.copyOf(places);
    zones = List.copyOf(zones);
    agreements = List.copyOf(agreements);
  }

  /// From its `actors`, each with a `role`, and its `settings`, each with what it is `within`.
  static Ties of(Record row) {
    var sources = new ArrayList<Ref>();
    var targets = new ArrayList<Ref>();
    for (var actor : row.get("actors").values()) {
      var isSource = actor.get("role").asString("").equals(Settlement.SOURCE);
      (isSource ? sources : targets).add(Values.ref(actor));
    }
    var places = new ArrayList<Ref>();
    var zones = new ArrayList<Ref>();
    var agreements = new ArrayList<Ref>();
    for (var setting : row.get("settings").values()) {
      var within =
          switch (setting.get("within").asString("")) {
            case "AT" -> places;
            case "IN_ZONE" -> zones;
            default -> agreements;
          };
      within.add(Values.ref(setting));
    }
    for (var refs : List.of(sources, targets, places, zones, agreements)) {
      refs.sort(Comparator.comparing(Ref::id));
    }
    return new Ties(sources, targets, places, zones, agreements);
  }

  @Nullable Ref zone() {
    return zones.isEmpty() ? null : zones.getFirst();
  }

  @Nullable Ref agreement() {
    return agreements.isEmpty() ? null : agreements.getFirst();
  }
}
