package org.truceline.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.settle.Deed;

/// An event as the graph holds it.
///
/// @param links the properties of its relationships, by kind and by the id at the other end
record Held(
    String id, Map<String, Object> properties, Map<Link, Map<String, Map<String, Object>>> links) {

  static Held of(Record row) {
    var event = row.get("event").asMap();
    var links = new HashMap<Link, Map<String, Map<String, Object>>>();
    for (var kind : Link.values()) {
      links.put(kind, new TreeMap<>());
    }
    row.get("links").asList(Value::asMap).forEach(link -> add(links, link));
    return new Held(String.valueOf(event.get("id")), event, links);
  }

  private static void add(
      Map<Link, Map<String, Map<String, Object>>> links, Map<String, Object> link) {
    for (var kind : Link.values()) {
      if (link.get(kind.key()) instanceof String other) {
        Objects.requireNonNull(links.get(kind)).put(other, link);
      }
    }
  }

  Map<String, Map<String, Object>> links(Link kind) {
    return links.getOrDefault(kind, Map.of());
  }

  /// As it counts between its actors.
  Deed deed() {
    var roles = new TreeMap<String, String>();
    links(Link.ACTOR).forEach((actor, link) -> roles.put(actor, String.valueOf(link.get("role"))));
    var factuality = properties.get("factuality");
    return new Deed(
        Codes.parse(EventType.class, String.valueOf(properties.get("type"))),
        "occurred".equals(factuality) || "ongoing".equals(factuality),
        properties.get("start") instanceof String start
            ? LocalDate.parse(start.substring(0, 10))
            : null,
        roles);
  }
}
