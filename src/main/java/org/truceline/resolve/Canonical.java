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
  private final TreeSet<String> held = new TreeSet<>();

  Canonical(Transaction transaction) {
    this.transaction = transaction;
  }

  /// Takes it that none of these is merged, save those of whom it is said. Whoever has them written
  /// keeps them from being merged or parted until the transaction ends.
  void learn(Collection<String> ids, Collection<String> merged) {
    held.addAll(ids);
    if (!merged.isEmpty()) {
      ask(List.copyOf(new TreeSet<>(merged)));
    }
  }

  /// Looks them up, save those whose entries this transaction holds: others may have been merged or
  /// parted since it last asked.
  void learn(Collection<String> ids) {
    var unheld = new TreeSet<>(ids);
    unheld.removeAll(held);
    if (!unheld.isEmpty()) {
      merged.keySet().removeAll(unheld);
      ask(List.copyOf(unheld));
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
