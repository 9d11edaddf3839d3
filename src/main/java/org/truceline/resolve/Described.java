package org.truceline.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What an article knows of an actor, place, zone or agreement.
///
/// @param row for its node; `described` tells one description from another at a glance
/// @param names by which it goes
/// @param covers what it covers, or of a place, what it lies in
record Described(
    Map<String, Object> row, List<Map<String, Object>> names, List<Map<String, Object>> covers) {

  static Described of(Row row, List<Map<String, Object>> names, List<Map<String, Object>> covers) {
    var parts =
        List.of(new TreeMap<>(row.map()).toString(), ids(names, "id"), ids(covers, "covered"));
    return new Described(row.and("described", Hash.of(parts)).map(), names, covers);
  }

  /// What the dictionaries say goes before what a text alone says, of which the first in
  /// alphabetical order goes before the others: the statements decide by the same rule.
  Described or(Described other) {
    if (isKnown() != other.isKnown()) {
      return isKnown() ? this : other;
    }
    return rank().compareTo(other.rank()) <= 0 ? this : other;
  }

  private static String ids(List<Map<String, Object>> rows, String key) {
    return rows.stream().map(row -> String.valueOf(row.get(key))).collect(Collectors.joining("|"));
  }

  private boolean isKnown() {
    return Boolean.TRUE.equals(row.get("known"));
  }

  private String rank() {
    return row.get("name") + "\0" + row.get("described");
  }
}
