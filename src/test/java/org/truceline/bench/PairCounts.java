package org.truceline.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What two actors had to do with each other, as a whole and by month, from all that the ledger
/// adds to it.
final class PairCounts {

  private final Map<String, Sum> dyads = new HashMap<>();
  private final Map<String, Sum> months = new HashMap<>();

  void dyad(Map<String, Object> row) {
    dyads.computeIfAbsent(id(row), _ -> new Sum(row)).add(row);
  }

  void month(Map<String, Object> row) {
    months.computeIfAbsent(id(row), _ -> new Sum(row)).add(row);
  }

  private static String id(Map<String, Object> row) {
    return Objects.toString(row.get("id"));
  }

  void write(ImportFiles files, String actors) {
    for (var sum : dyads.values()) {
      var dyad = sum.properties();
      files.node("Dyad", "Dyad", dyad);
      for (var end : new String[] {"a", "b"}) {
        var actor = Objects.toString(dyad.get(end));
        files.relationship("Dyad", id(dyad), "OF", actors, actor, Map.of());
      }
    }
    for (var sum : months.values()) {
      var month = sum.properties();
      month.put("pairId", Objects.requireNonNull(month.remove("pair")));
      files.node("DyadMonth", "DyadMonth", month);
    }
  }

  private static final class Sum {

    private final Map<String, Object> first;
    private long events;
    private long occurred;
    private long cooperative;
    private long conflictual;
    private double cooperation;
    private double conflict;

    Sum(Map<String, Object> first) {
      this.first = first;
    }

    void add(Map<String, Object> row) {
      events += number(row, "events").longValue();
      occurred += number(row, "occurred").longValue();
      cooperative += number(row, "cooperative").longValue();
      conflictual += number(row, "conflictual").longValue();
      cooperation += number(row, "cooperation").doubleValue();
      conflict += number(row, "conflict").doubleValue();
    }

    private static Number number(Map<String, Object> row, String key) {
      return (Number) Objects.requireNonNull(row.get(key), key);
    }

    Map<String, Object> properties() {
      var properties = new HashMap<>(first);
      properties.put("events", events);
      properties.put("occurred", occurred);
      properties.put("cooperative", cooperative);
      properties.put("conflictual", conflictual);
      properties.put("cooperation", cooperation);
      properties.put("conflict", conflict);
      return properties;
    }
  }
}
