package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.graph.Transaction;
import org.truceline.query.Neighbourhood.Edge;
import org.truceline.query.Neighbourhood.Node;

/// What is one step away from some nodes? (`read/neighbourhood`, `read/direct`)
///
/// @param isCut whether some node has more of a kind than are followed
record Step(List<Triple> triples, boolean isCut) {

  /// Of each kind, so many relationships of a node are followed, and of events only the newest.
  static final int FAN_OUT = 25;

  Step {
    triples = List.copyOf(triples);
  }

  static Step from(
      Transaction transaction, Collection<String> ids, @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("ids", List.copyOf(ids));
    parameters.put("most", FAN_OUT + 1);
    parameters.put("knownAt", knownAt);
    var found = transaction.run("read/neighbourhood", parameters, Found::of);
    var kept = new ArrayList<Triple>(found.size());
    var counts = new HashMap<String, Integer>();
    for (var each : found) {
      if (counts.merge(each.list(), 1, Integer::sum) <= FAN_OUT) {
        kept.add(each.triple());
      }
    }
    return new Step(kept, kept.size() < found.size());
  }

  /// What two actors had to do with each other, at once.
  static Step between(Transaction transaction, Pair pair, @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("pair", pair.id());
    parameters.put("knownAt", knownAt);
    var found = transaction.run("read/direct", parameters, Found::of);
    return new Step(found.stream().map(Found::triple).toList(), false);
  }

  static Node node(Value node) {
    return new Node(
        node.get("id").asString(),
        node.get("label").asString(),
        node.get("name").asString(),
        Values.text(node.get("type")),
        Values.text(node.get("start")),
        Values.text(node.get("factuality")));
  }

  /// A relationship with the nodes at its ends.
  record Triple(Node from, Edge edge, Node to) {

    List<Node> ends() {
      return List.of(from, to);
    }
  }

  /// A triple and the list of its kind that it was found in.
  private record Found(String list, Triple triple) {

    static Found of(Record row) {
      var from = node(row.get("from"));
      var to = node(row.get("to"));
      var list = row.get("center").asString() + " " + row.get("kind").asString();
      return new Found(list, new Triple(from, edge(row, from.id(), to.id()), to));
    }

    private static Edge edge(Record row, String from, String to) {
      var type = row.get("type").asString();
      var dyad = row.get("dyad");
      return dyad.isNull()
          ? new Edge(from, type, to, Values.text(row.get("role")), null, null, null, null)
          : new Edge(
              from,
              type,
              to,
              null,
              count(dyad.get("events")),
              count(dyad.get("cooperative")),
              count(dyad.get("conflictual")),
              new Pair(from, to).path() + "/timeline");
    }

    private static @Nullable Long count(Value value) {
      return value.isNull() ? null : value.asLong();
    }
  }
}
