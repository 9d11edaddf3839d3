package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Transaction;

/// Which of these ids does the graph know? (`read/known-ids`)
final class KnownIds {

  private KnownIds() {}

  /// How many events each has.
  ///
  /// @param kind what all of them are: `actor`
  /// @throws UnknownId of the first that the graph does not know as such
  static Map<String, Long> require(Transaction transaction, String kind, Collection<String> ids) {
    return require(transaction, kind, ids, null);
  }

  /// The same, as of an earlier moment of knowledge.
  static Map<String, Long> require(
      Transaction transaction,
      String kind,
      Collection<String> ids,
      @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("ids", List.copyOf(ids));
    parameters.put("knownAt", knownAt);
    var known = new HashMap<String, Long>();
    transaction
        .run(
            "read/known-ids",
            parameters,
            row -> Map.entry(row.get("id").asString(), row.get("events").asLong()))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    for (var id : ids) {
      if (!id.startsWith(kind + ":") || !known.containsKey(id)) {
        throw new UnknownId(id);
      }
    }
    return known;
  }
}
