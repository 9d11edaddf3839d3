package org.truceline.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.truceline.graph.Transaction;

/// All claims of some variants that the graph holds.
final class ClaimsOfVariants {

  private final Transaction transaction;
  private final Canonical canonical;

  ClaimsOfVariants(Transaction transaction, Canonical canonical) {
    this.transaction = transaction;
    this.canonical = canonical;
  }

  /// Locks the variants first, so that no claim comes to them meanwhile.
  List<Claimed> of(Collection<String> ids) {
    var sorted = List.copyOf(new TreeSet<>(ids));
    transaction.run("write/lock-variants", Map.of("ids", sorted));
    var events = new HeldEvents(transaction, canonical);
    events.load(List.of(), sorted);
    return events.claims().stream().filter(claim -> sorted.contains(claim.variant())).toList();
  }
}
