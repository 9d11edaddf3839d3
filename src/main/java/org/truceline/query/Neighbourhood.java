package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// What is around something? (`read/neighbourhood`, `read/node`)
@Component
public final class Neighbourhood {

  /// Of each kind, so many relationships of a node are followed, and of events only the newest.
  static final int FAN_OUT = 25;

  private final Graph graph;

  Neighbourhood(Graph graph) {
    this.graph = graph;
  }

  /// What can be reached from a node.
  ///
  /// @param depth how many steps
  /// @param limit at most so many nodes
  /// @throws UnknownId if the graph does not know the id
  public Surroundings of(String id, int depth, int limit) {
    return graph.read(transaction -> walk(transaction, id, depth, limit));
  }

  private static Surroundings walk(Transaction transaction, String id, int depth, int limit) {
    var nodes = new LinkedHashMap<String, Node>();
    nodes.put(id, node(transaction, id));
    var edges = new LinkedHashSet<Edge>();
    var truncated = false;
    Collection<String> frontier = List.of(id);
    for (var step = 0; step < depth && !frontier.isEmpty(); step++) {
      var reached = new LinkedHashSet<String>();
      for (var edge : step(transaction, frontier)) {
        if (admit(edge, nodes, reached, limit)) {
          edges.add(edge.edge());
        } else {
          truncated = true;
        }
      }
      frontier = reached;
    }
    return new Surroundings(
        id, depth, limit, FAN_OUT, truncated, List.copyOf(nodes.values()), List.copyOf(edges));
  }

  private static Node node(Transaction transaction, String id) {
    return transaction.run("read/node", Map.of("id", id), row -> node(row.get("node"))).stream()
        .findFirst()
        .orElseThrow(() -> new UnknownId(id));
  }

  private static List<Triple> step(Transaction transaction, Collection<String> frontier) {
    return transaction.run(
        "read/neighbourhood",
        Map.of("ids", List.copyOf(frontier), "fanOut", FAN_OUT),
        Neighbourhood::triple);
  }

  /// Takes both ends in, unless there is no room.
  private static boolean admit(
      Triple triple, Map<String, Node> nodes, Set<String> reached, int limit) {
    for (var end : List.of(triple.from(), triple.to())) {
      if (!nodes.containsKey(end.id())) {
        if (nodes.size() >= limit) {
          return false;
        }
        nodes.put(end.id(), end);
        reached.add(end.id());
      }
    }
    return true;
  }

  private static Triple triple(Record row) {
    return new Triple(
        node(row.get("from")),
        row.get("type").asString(),
        Values.text(row.get("role")),
        node(row.get("to")));
  }

  private static Node node(Value node) {
    return new Node(
        node.get("id").asString(),
        node.get("label").asString(),
        node.get("name").asString(),
        Values.text(node.get("type")),
        Values.text(node.get("start")),
        Values.text(node.get("factuality")));
  }

  /// A part of the graph around a node.
  ///
  /// @param limit the most nodes that are given
  /// @param fanOut the most relationships of a kind that are followed from one node
  /// @param truncated whether something was left out because of `limit`
  public record Surroundings(
      String center,
      int depth,
      int limit,
      int fanOut,
      boolean truncated,
      List<Node> nodes,
      List<Edge> relationships) {}

  /// A node of it.
  ///
  /// @param label `actor`, `zone`, `agreement`, `place` or `event`
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Node(
      String id,
      String label,
      String name,
      @Nullable String type,
      @Nullable String start,
      @Nullable String factuality) {}

  /// A relationship of it, between two ids.
  ///
  /// @param role `source` or `target`, of an actor in an event
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Edge(String from, String type, String to, @Nullable String role) {}

  private record Triple(Node from, String type, @Nullable String role, Node to) {

    Edge edge() {
      return new Edge(from.id(), type, to.id(), role);
    }
  }
}
