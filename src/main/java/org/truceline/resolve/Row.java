package org.truceline.resolve;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a row for a statement: a map without what is not known, since Neo4j keeps no nulls and a
/// row is compared with the properties that are there.
final class Row {

  private final Map<String, Object> values = new HashMap<>();

  static Row of(String key, @Nullable Object value) {
    return new Row().and(key, value);
  }

  Row and(String key, @Nullable Object value) {
    if (value != null) {
      values.put(key, value);
    }
    return this;
  }

  Map<String, Object> map() {
    return Map.copyOf(values);
  }
}
