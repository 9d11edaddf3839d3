package org.truceline.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;

/// Whom a decision is about.
///
/// @param members the id, and all that were merged into it, directly or not
/// @param chain the id, what it was merged into, and so on
record Identified(List<String> members, List<String> chain) {

  static Optional<Identified> of(Transaction transaction, String id) {
    return transaction
        .run(
            "write/identity",
            Map.of("id", id),
            row ->
                new Identified(
                    row.get("members").asList(Value::asString),
                    row.get("chain").asList(Value::asString)))
        .stream()
        .findFirst();
  }

  boolean isMerged() {
    return chain.size() > 1;
  }

  String id() {
    return chain.getFirst();
  }
}
