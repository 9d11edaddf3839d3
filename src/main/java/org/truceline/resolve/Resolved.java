package org.truceline.resolve;

import java.util.List;
import org.truceline.model.Facts;

/// An article's facts, their events with the ids they have in the graph, and the rows that write
/// them there.
public final class Resolved {

  private final Facts facts;
  private final Batch article;
  private final List<Batch> batches;

  Resolved(Facts facts, Batch article, List<Batch> batches) {
    this.facts = facts;
    this.article = article;
    this.batches = batches.stream().filter(batch -> !batch.rows().isEmpty()).toList();
  }

  public Facts facts() {
    return facts;
  }

  Batch article() {
    return article;
  }

  /// In the order in which they have to run.
  List<Batch> batches() {
    return batches;
  }
}
