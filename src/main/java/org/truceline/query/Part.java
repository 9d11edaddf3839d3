package org.truceline.query;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// Who stands behind an agreement, or what it covers.
///
/// @param evidence the best quote that says so; null where only the dictionaries do
public record Part(String id, String name, @Nullable Evidence evidence) {

  static Part of(Value node) {
    return new Part(
        node.get("id").asString(),
        node.get("name").asString(),
        Values.evidenceOrNull(node.get("evidence")));
  }

  Ref ref() {
    return new Ref(id, name);
  }
}
