package org.truceline.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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

  /// Keeps articles that name any of them out until the transaction ends, and waits for those that
  /// are being written.
  static void lock(Transaction transaction, List<String> ids) {
    var locked = new TreeSet<String>();
    while (true) {
      var members = new TreeSet<String>();
      ids.forEach(id -> of(transaction, id).ifPresent(each -> members.addAll(each.members())));
      if (!members.isEmpty() && !locked.containsAll(members)) {
        transaction.run("write/lock-identities", Map.of("ids", List.copyOf(members)));
        locked.addAll(members);
      } else {
        return;
      }
    }
  }

  boolean isMerged() {
    return chain.size() > 1;
  }

  String id() {
    return chain.getFirst();
  }
}
