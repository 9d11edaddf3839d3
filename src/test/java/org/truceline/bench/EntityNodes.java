package org.truceline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The actors, places, zones and agreements that are written: what describes one replaces what only
/// refers to it.
final class EntityNodes {

  private final Map<String, Map<String, Object>> nodes = new TreeMap<>();

  /// Whether it was described otherwise before, as the statement says.
  List<Map<String, Object>> add(Map<String, Object> row, Object now) {
    var id = Objects.toString(row.get("id"));
    var before = nodes.get(id);
    if (before != null && Objects.equals(before.get("described"), row.get("described"))) {
      return List.of();
    }
    if (before == null || Boolean.TRUE.equals(row.get("known"))) {
      var node = new HashMap<>(row);
      node.put("knownAt", before == null ? now : before.getOrDefault("knownAt", now));
      nodes.put(id, node);
    }
    return List.of(Map.of("id", id));
  }

  void write(ImportFiles files, String space) {
    nodes.forEach((id, node) -> files.node(label(id), space, node));
  }

  private static String label(String id) {
    return Character.toUpperCase(id.charAt(0)) + id.substring(1, id.indexOf(':'));
  }
}
