package org.truceline.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// Variants of an event that changes say what held before a decision about who is who. They have to
/// follow it first: a merge looks through events in their order, and would not find those that went
/// elsewhere before their turn.
final class Outdated extends RuntimeException {

  private final SortedSet<String> variants;

  Outdated(Collection<String> variants) {
    super("%s do not follow all decisions yet".formatted(variants));
    this.variants = Collections.unmodifiableSortedSet(new TreeSet<>(variants));
  }

  /// Runs statements in one transaction, again where it came upon outdated variants, once these are
  /// not so any more.
  static <T> T write(Graph graph, Function<Transaction, T> work) {
    while (true) {
      try {
        return graph.write(work);
      } catch (Outdated e) {
        e.bringUpToDate(graph);
      }
    }
  }

  /// With those that their events bring along, some of whom may be outdated, too.
  private void bringUpToDate(Graph graph) {
    var all = new TreeSet<>(variants);
    while (true) {
      try {
        graph.write(transaction -> Derivation.again(transaction, all));
        return;
      } catch (Outdated e) {
        all.addAll(e.variants);
      }
    }
  }
}
