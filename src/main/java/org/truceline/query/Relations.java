package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.truceline.graph.Transaction;

/// How does something stand to others, as articles state it? (`read/relations`)
final class Relations {

  private static final int MOST = 200;

  private Relations() {}

  /// The most reported first.
  static List<StatedRelation> of(
      Transaction transaction, String id, @Nullable OffsetDateTime knownAt) {
    var parameters = Extent.parameters(id, knownAt);
    parameters.put("limit", MOST);
    return transaction.run("read/relations", parameters, Relations::relation);
  }

  static StatedRelation relation(MapAccessor row) {
    return new StatedRelation(
        Values.ref(row.get("from")),
        row.get("type").asString(),
        Values.ref(row.get("to")),
        Values.text(row.get("firstStated")),
        Values.text(row.get("lastStated")),
        row.get("reports").asInt(),
        Values.evidenceOrNull(row.get("evidence")));
  }
}
