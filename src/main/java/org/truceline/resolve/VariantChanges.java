package org.truceline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.truceline.graph.Transaction;

/// The difference between the variants that the graph holds and those that follow from the claims.
final class VariantChanges {

  private final List<Map<String, Object>> fresh = new ArrayList<>();
  private final List<Map<String, Object>> changed = new ArrayList<>();
  private final List<Map<String, Object>> joined = new ArrayList<>();
  private final List<Map<String, Object>> left = new ArrayList<>();
  private final List<Map<String, Object>> moved = new ArrayList<>();
  private final List<String> gone;

  VariantChanges(HeldEvents held, Variants variants, UnaryOperator<String> event) {
    gone = List.copyOf(variants.gone());
    for (var variant : variants.changed()) {
      var before = variants.before(variant.id());
      if (before == null) {
        add(variant, event.apply(variant.id()));
      } else {
        change(before, variant);
      }
    }
    new TreeMap<>(held.variants())
        .forEach((variant, told) -> {
          if (!variants.gone().contains(variant) && !event.apply(variant).equals(told)) {
            moved.add(Map.of("variant", variant, "event", event.apply(variant)));
          }
        });
  }

  private void add(Variant variant, String event) {
    fresh.add(
        Map.of(
            "event", event,
            "blocks", List.copyOf(variant.blocks()),
            "properties", properties(variant)));
  }

  private void change(Variant before, Variant after) {
    changed.add(Row.of("id", after.id()).and("properties", properties(after)).map());
    blocks(joined, after.id(), after.blocks(), before.blocks());
    blocks(left, after.id(), before.blocks(), after.blocks());
  }

  private static void blocks(
      List<Map<String, Object>> rows, String variant, Set<String> some, Set<String> others) {
    var only = new TreeSet<>(some);
    only.removeAll(others);
    only.forEach(block -> rows.add(Map.of("variant", variant, "block", block)));
  }

  private static Map<String, Object> properties(Variant variant) {
    var properties = new TreeMap<>(variant.facets().properties());
    properties.put("id", variant.id());
    if (variant.host() != null) {
      properties.put("host", variant.host());
    }
    return properties;
  }

  void write(Transaction transaction) {
    Rows.of(fresh).write(transaction, "write/variants");
    Rows.of(changed).write(transaction, "write/change-variants");
    Rows.of(joined).write(transaction, "write/join-blocks");
    Rows.of(left).write(transaction, "write/leave-blocks");
    Rows.of(moved).write(transaction, "write/move-variants");
    if (!gone.isEmpty()) {
      transaction.run("write/remove-variants", Map.of("ids", gone));
    }
  }
}
