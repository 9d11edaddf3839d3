package org.truceline.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.truceline.graph.Transaction;

/// Which id stands for another since people merged the two. Those that nobody merged stand for
/// themselves.
final class Canonical implements UnaryOperator<String> {

  private final Transaction transaction;
  private final Map<String, String> merged = new HashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  Canonical(Transaction transaction) {
    this.transaction = transaction;
  }

  /// Takes it that none of these is merged, save those of whom it is said.
  void learn(Collection<String> ids, Collection<String> merged) {
    known.addAll(ids);
    if (!merged.isEmpty()) {
      ask(List.copyOf(new TreeSet<>(merged)));
    }
  }

  /// Looks up those that it has not met.
  void learn(Collection<String> ids) {
    var unknown = new TreeSet<>(ids);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      known.addAll(unknown);
      ask(List.copyOf(unknown));
    }
  }

  private void ask(List<String> ids) {
    transaction
        .run(
            "write/canonical-ids",
            Map.of("ids", ids),
            row -> Map.entry(row.get("id").asString(), row.get("into").asString()))
        .forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
  }

  @Override
  public String apply(String id) {
    return merged.getOrDefault(id, id);
  }
}
