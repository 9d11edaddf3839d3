package org.truceline.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.truceline.graph.Transaction;

/// Which id stands for another since people merged the two. Those that nobody merged stand for
/// themselves. None is merged or parted until the transaction ends.
final class Canonical implements UnaryOperator<String> {

  private final Transaction transaction;
  private final boolean areUnderWay;
  private final Map<String, String> merged = new HashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  private Canonical(Transaction transaction, boolean areUnderWay) {
    this.transaction = transaction;
    this.areUnderWay = areUnderWay;
  }

  /// Holds all decisions. Whoever goes on to lock anything has to do this first.
  static Canonical hold(Transaction transaction) {
    var underWay =
        transaction.run("write/hold-decisions", Map.of(), row -> row.get("merge").asString());
    return new Canonical(transaction, !underWay.isEmpty());
  }

  /// Whether there are decisions that the graph does not follow yet.
  boolean areUnderWay() {
    return areUnderWay;
  }

  /// Takes it that none of these is merged, save those of whom it is said.
  void learn(Collection<String> ids, Collection<String> merged) {
    known.addAll(ids);
    ask(merged);
  }

  /// Looks them up.
  void learn(Collection<String> ids) {
    var unknown = new TreeSet<>(ids);
    unknown.removeAll(known);
    known.addAll(unknown);
    ask(unknown);
  }

  private void ask(Collection<String> ids) {
    if (!ids.isEmpty()) {
      transaction
          .run(
              "write/canonical-ids",
              Map.of("ids", List.copyOf(new TreeSet<>(ids))),
              row -> Map.entry(row.get("id").asString(), row.get("into").asString()))
          .forEach(entry -> merged.put(entry.getKey(), entry.getValue()));
    }
  }

  @Override
  public String apply(String id) {
    return merged.getOrDefault(id, id);
  }
}
