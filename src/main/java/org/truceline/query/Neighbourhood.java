package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.graph.Transaction;

/// What is around something? (`read/neighbourhood`, `read/node`)
@Component
public final class Neighbourhood {

  private final Graph graph;

  Neighbourhood(Graph graph) {
    this.graph = graph;
  }

  /// What can be reached from a node.
  ///
  /// @param depth how many steps
  /// @param limit at most so many nodes
  /// @param knownAt only what had been read by then
  /// @throws UnknownId if the graph does not know the id
  public Surroundings of(String id, int depth, int limit, @Nullable OffsetDateTime knownAt) {
    return graph.read(transaction -> walk(transaction, id, depth, limit, knownAt));
  }

  private static Surroundings walk(
      Transaction transaction, String id, int depth, int limit, @Nullable OffsetDateTime knownAt) {
    var nodes = new LinkedHashMap<String, Node>();
    nodes.put(id, node(transaction, id, knownAt));
    var edges = new LinkedHashSet<Edge>();
    var isWhole = true;
    Set<String> frontier = Set.of(id);
    for (var walked = 0; walked < depth && !frontier.isEmpty(); walked++) {
      if (nodes.size() >= limit) {
        isWhole = false;
        break;
      }
      var step = Step.from(transaction, frontier, knownAt);
      frontier = new LinkedHashSet<>();
      isWhole &= admit(step, nodes, edges, frontier, limit) && !step.isCut();
    }
    return new Surroundings(
        id, depth, limit, Step.FAN_OUT, !isWhole, List.copyOf(nodes.values()), List.copyOf(edges));
  }

  /// Whether there was room for all.
  private static boolean admit(
      Step step, Map<String, Node> nodes, Set<Edge> edges, Set<String> reached, int limit) {
    var isWhole = true;
    for (var triple : step.triples()) {
      if (admit(triple, nodes, reached, limit)) {
        edges.add(triple.edge());
      } else {
        isWhole = false;
      }
    }
    return isWhole;
  }

  /// @throws UnknownId if the graph does not know the id, or did not then
  static Node node(Transaction transaction, String id, @Nullable OffsetDateTime knownAt) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("id", id);
    parameters.put("knownAt", knownAt);
    return transaction.run("read/node", parameters, row -> Step.node(row.get("node"))).stream()
        .findFirst()
        .orElseThrow(() -> new UnknownId(id));
  }

  /// Takes both ends in, unless there is no room.
  private static boolean admit(
      Step.Triple triple, Map<String, Node> nodes, Set<String> reached, int limit) {
    for (var end : triple.ends()) {
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

  /// A part of the graph around a node.
  ///
  /// @param limit the most nodes that are given; where there are as many, no step is taken from
  ///   them
  /// @param fanOut the most relationships of a kind that are followed from one node
  /// @param truncated whether something was left out because of `limit` or `fanOut`
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
  /// @param type what the graph calls it; `dealt_with` stands for all events that two actors have
  ///   in common, and has no direction
  /// @param role `source` or `target`, of an actor in an event
  /// @param events how many events `dealt_with` stands for
  /// @param cooperative how many of those that occurred have a score above 0; null as of an earlier
  ///   moment of knowledge
  /// @param conflictual how many have one below 0; null likewise
  /// @param timeline where these events are listed
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Edge(
      String from,
      String type,
      String to,
      @Nullable String role,
      @Nullable Long events,
      @Nullable Long cooperative,
      @Nullable Long conflictual,
      @Nullable String timeline) {}
}
