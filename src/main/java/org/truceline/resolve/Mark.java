package org.truceline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;
import org.truceline.model.Codes;
import org.truceline.model.MergeState;

/// How far a decision about who is who has come in the graph.
///
/// @param walk whose events are being looked through, or null before the first
/// @param order up to which of them all is done
record Mark(
    String id, String from, String into, MergeState state, @Nullable String walk, long order) {

  /// Nobody else takes the decision further, or back, until the transaction ends.
  static @Nullable Mark lock(Transaction transaction, String id) {
    return transaction
        .run("write/lock-merge", Map.of("id", id), row -> of(id, row.get("merge")))
        .stream()
        .findFirst()
        .orElse(null);
  }

  private static Mark of(String id, Value merge) {
    return new Mark(
        id,
        merge.get("from").asString(),
        merge.get("into").asString(),
        Codes.parse(MergeState.class, merge.get("state").asString()),
        merge.get("walk").isNull() ? null : merge.get("walk").asString(),
        merge.get("mark").asLong(Long.MIN_VALUE));
  }

  boolean isUnderWay() {
    return state == MergeState.PENDING || state == MergeState.UNDOING;
  }

  Mark at(String next, long done) {
    return new Mark(id, from, into, state, next, done);
  }

  Mark ended() {
    return new Mark(
        id,
        from,
        into,
        state == MergeState.PENDING ? MergeState.APPLIED : MergeState.UNDONE,
        null,
        Long.MIN_VALUE);
  }

  void write(Transaction transaction) {
    var parameters = new HashMap<String, @Nullable Object>(Map.of("id", id));
    parameters.put("state", state.code());
    parameters.put("walk", walk);
    parameters.put("mark", order == Long.MIN_VALUE ? null : order);
    transaction.run("write/mark-merge", parameters);
  }

  /// Parameters of which some may be null.
  static Map<String, @Nullable Object> withNulls(
      Map<String, Object> parameters, List<String> names, List<@Nullable String> values) {
    var all = new HashMap<String, @Nullable Object>(parameters);
    for (int i = 0; i < names.size(); i++) {
      all.put(names.get(i), values.get(i));
    }
    return all;
  }
}
