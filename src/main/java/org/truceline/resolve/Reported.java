package org.truceline.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.truceline.model.Event;
import org.truceline.model.Facts;

/// A report of an event that is to be written.
///
/// @param isToldElsewhere whether other articles could tell the same event
/// @param properties of its node
/// @param attributedTo ids of those who say so, the outermost last
record Reported(
    boolean isToldElsewhere, Map<String, Object> properties, List<String> attributedTo) {

  /// @param event of an article, with the id of its variant
  static Reported of(Facts facts, Event event) {
    var id = Identity.reportId(facts.article(), event);
    var isToldElsewhere = Identity.isToldElsewhere(facts, event);
    var row = ReportRow.of(event).and("id", id).and("variant", event.id());
    if (isToldElsewhere) {
      row.and("covered", covered(facts, event).orElse(null));
    }
    if (isToldElsewhere && EventKind.of(event.type()) == EventKind.MILESTONE) {
      row.and("impliedZone", Identity.impliedZone(facts, event).orElse(null));
    }
    return new Reported(
        isToldElsewhere, row.map(), List.copyOf(new LinkedHashSet<>(event.attributedTo())));
  }

  String id() {
    return String.valueOf(properties.get("id"));
  }

  /// Where a report names a zone alone, the places that it covers.
  private static Optional<List<String>> covered(Facts facts, Event event) {
    return facts.zones().stream()
        .filter(zone -> zone.id().equals(event.zone()) && event.places().isEmpty())
        .map(zone -> List.copyOf(new TreeSet<>(zone.places())))
        .filter(places -> !places.isEmpty())
        .findFirst();
  }
}
