package org.truceline.resolve;

import java.util.List;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// Enters what articles say into the graph, an article a transaction: all of it, or nothing.
public final class Ledger {

  private final Graph graph;

  public Ledger(Graph graph) {
    this.graph = graph;
  }

  /// Writes articles and their facts in one transaction, those that are there already excepted.
  ///
  /// @return of each, in their order, whether it is new
  public List<Boolean> enter(List<Resolved> articles) {
    return graph.write(
        transaction -> articles.stream().map(article -> enter(article, transaction)).toList());
  }

  /// Writes an article and its facts, unless it is there already.
  ///
  /// @return whether it is new
  public boolean enter(Resolved resolved) {
    return graph.write(transaction -> enter(resolved, transaction));
  }

  private static boolean enter(Resolved resolved, Transaction transaction) {
    var article = resolved.article();
    var isNew =
        transaction
            .run(article.statement(), article.parameters(), row -> row.get("isNew").asBoolean())
            .getFirst();
    if (isNew) {
      resolved.batches().forEach(batch -> transaction.run(batch.statement(), batch.parameters()));
    }
    return isNew;
  }
}
