package org.truceline.resolve;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.truceline.settle.Claim;
import org.truceline.settle.Quoted;

/// A claim with what the graph keeps of it.
///
/// @param facets of the variant that other articles could tell too, or null where none could
/// @param event the event that it tells in the graph, if it is there already
/// @param properties of its report
/// @param article the properties of its article
record Claimed(
    Claim claim,
    @Nullable Facets facets,
    @Nullable String event,
    Map<String, Object> properties,
    Map<String, Object> article) {

  private static final String APART = "apart";

  static Claimed of(
      Map<String, Object> report,
      boolean isToldElsewhere,
      @Nullable String event,
      Map<String, Object> article,
      ZonedDateTime readAt,
      UnaryOperator<String> canonical) {
    var claim = Claim.of(report, Claim.Origin.of(article, readAt), canonical);
    var facets =
        isToldElsewhere && report.get(APART) == null ? Facets.of(claim, report, canonical) : null;
    return new Claimed(claim, facets, event, report, article);
  }

  Quoted quoted() {
    return Quoted.of(properties, article);
  }

  boolean isToldElsewhere() {
    return facets != null;
  }

  /// The signature that it was told by, or the event that people made of it and others.
  String variant() {
    var apart = properties.get(APART);
    return String.valueOf(apart == null ? properties.get("variant") : apart);
  }

  /// All ids that the properties of a report name.
  static Collection<String> ids(Map<String, Object> report) {
    var ids = new TreeSet<String>();
    for (var key : List.of("sources", "targets", "places", "covered")) {
      if (report.get(key) instanceof List<?> list) {
        list.forEach(id -> ids.add((String) id));
      }
    }
    for (var key : List.of("zone", "impliedZone", "agreement")) {
      if (report.get(key) instanceof String id) {
        ids.add(id);
      }
    }
    return ids;
  }
}
