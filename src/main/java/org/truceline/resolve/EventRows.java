package org.truceline.resolve;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.EventOrder;
import org.truceline.model.Article;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Facts;
import org.truceline.model.Relation;

/// Rows for the events and relations of an article, and for its reports of them. The events bear
/// the ids that they have in the graph.
final class EventRows {

  private static final List<String> HOSTILE_TYPES =
      Arrays.stream(EventType.values()).filter(EventType::isHostile).map(EventType::code).toList();

  private final Article article;
  private final Map<String, Map<String, Object>> events = new TreeMap<>();
  private final Map<String, Map<String, Object>> reports = new TreeMap<>();
  private final Map<String, Map<String, Object>> attributions = new TreeMap<>();
  private final Map<String, Map<String, Object>> actors = new TreeMap<>();
  private final Map<String, Map<String, Object>> zones = new TreeMap<>();
  private final Map<String, Map<String, Object>> agreements = new TreeMap<>();
  private final Map<String, Map<String, Object>> places = new TreeMap<>();
  private final Map<String, Map<String, Object>> relations = new TreeMap<>();

  EventRows(Facts facts) {
    article = facts.article();
    facts.events().forEach(this::add);
    facts.relations().forEach(this::add);
  }

  List<Batch> batches() {
    var touched = events.keySet().stream().map(id -> Row.of("id", id).map()).toList();
    return List.of(
        new Batch("write/events", rows(events)),
        new Batch("write/reports", rows(reports)),
        new Batch("write/attributions", rows(attributions)),
        new Batch("write/event-actors", rows(actors)),
        new Batch("write/event-zones", rows(zones)),
        new Batch("write/event-agreements", rows(agreements)),
        new Batch("write/event-places", rows(places)),
        new Batch("write/dyads", touched),
        new Batch("write/relations", rows(relations)),
        new Batch("write/settle-roles", touched),
        new Batch("write/settle-events", touched, Map.of("hostileTypes", HOSTILE_TYPES)));
  }

  private void add(Event event) {
    var row = Row.of("id", event.id()).and("type", event.type().code()).and("order", order(event));
    events.put(event.id(), row.map());
    report(event);
    event.sources().forEach(actor -> takePart(event, actor, "source"));
    event.targets().forEach(actor -> takePart(event, actor, "target"));
    event.places().forEach(place -> join(places, event, "place", place));
    join(zones, event, "zone", event.zone());
    join(agreements, event, "agreement", event.agreement());
  }

  private void report(Event event) {
    var id = Identity.reportId(article, event);
    var row =
        Row.of("id", id)
            .and("article", article.id())
            .and("event", event.id())
            .and("properties", ReportRow.of(event));
    if (reports.putIfAbsent(id, row.map()) == null) {
      int position = 0;
      for (var actor : new LinkedHashSet<>(event.attributedTo())) {
        attribute(id, actor, position++);
      }
    }
  }

  private void attribute(String report, String actor, int position) {
    var row = Row.of("report", report).and("actor", actor).and("position", position);
    attributions.put(actor + "|" + report, row.map());
  }

  private void takePart(Event event, String actor, String role) {
    var row = link(event, "actor", actor).and("role", role);
    actors.putIfAbsent(actor + "|" + event.id(), row.map());
  }

  private static void join(
      Map<String, Map<String, Object>> rows, Event event, String kind, @Nullable String id) {
    if (id != null) {
      rows.put(id + "|" + event.id(), link(event, kind, id).map());
    }
  }

  private static Row link(Event event, String kind, String id) {
    return Row.of("event", event.id())
        .and(kind, id)
        .and("type", event.type().code())
        .and("order", order(event));
  }

  private void add(Relation relation) {
    var id = Identity.reportId(article, relation);
    var row =
        Row.of("id", id)
            .and("article", article.id())
            .and("from", relation.from())
            .and("type", relation.type().name())
            .and("to", relation.to())
            .and("properties", ReportRow.of(relation));
    relations.put(relation.from() + "|" + relation.to() + "|" + id, row.map());
  }

  private static long order(Event event) {
    return EventOrder.of(event.when().first(), event.id());
  }

  private static List<Map<String, Object>> rows(Map<String, Map<String, Object>> sorted) {
    return List.copyOf(sorted.values());
  }
}
