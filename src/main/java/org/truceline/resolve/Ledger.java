package org.truceline.resolve;

import java.util.List;
import org.truceline.graph.Graph;

/// Enters what articles say into the graph, some articles a transaction: all of it, or nothing.
///
/// Several may write at once, from wherever. Each takes its locks in the same layers (articles;
/// actors, agreements, places and zones; blocks; variants; events; pairs), and in the order of ids
/// within each, so that they wait for each other and do not meet crosswise.
public final class Ledger {

  private final Graph graph;

  public Ledger(Graph graph) {
    this.graph = graph;
  }

  /// Writes articles and their facts in one transaction, those that are there already excepted.
  ///
  /// @return of each, in their order, whether it is new
  public List<Boolean> enter(List<Resolved> articles) {
    return articles.isEmpty()
        ? List.of()
        : graph.write(transaction -> new Entry(transaction, articles).write());
  }

  /// Writes an article and its facts, unless it is there already.
  ///
  /// @return whether it is new
  public boolean enter(Resolved article) {
    return enter(List.of(article)).getFirst();
  }
}
