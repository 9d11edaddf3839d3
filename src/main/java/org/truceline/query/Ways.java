package org.truceline.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.truceline.query.Neighbourhood.Edge;
import org.truceline.query.Neighbourhood.Node;
import org.truceline.query.Paths.Way;

/// The part of the graph that a search has seen, and the ways through it from one node to another.
final class Ways {

  /// So many nodes at most are tried in looking for ways.
  private static final int PATIENCE = 50_000;

  private final String from;
  private final String to;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Map<String, Set<Edge>>> edges = new HashMap<>();
  private int tried;

  Ways(String from, String to) {
    this.from = from;
    this.to = to;
  }

  void add(Node node) {
    nodes.putIfAbsent(node.id(), node);
  }

  void add(Step.Triple triple) {
    triple.ends().forEach(this::add);
    add(triple.from().id(), triple.to().id(), triple.edge());
    add(triple.to().id(), triple.from().id(), triple.edge());
  }

  private void add(String one, String other, Edge edge) {
    edges
        .computeIfAbsent(one, _ -> new LinkedHashMap<>())
        .computeIfAbsent(other, _ -> new LinkedHashSet<>())
        .add(edge);
  }

  /// The nodes of some ways, each once.
  List<Node> nodesOf(List<Way> ways) {
    return ways.stream()
        .flatMap(way -> way.nodes().stream())
        .distinct()
        .map(id -> Objects.requireNonNull(nodes.get(id), id))
        .toList();
  }

  /// Up to so many ways, the shortest first.
  List<Way> shortest(int maxLength, int most) {
    var found = new ArrayList<Way>();
    var distances = distances();
    tried = 0;
    for (var length = distances.getOrDefault(from, maxLength + 1); length <= maxLength; length++) {
      extend(new ArrayList<>(List.of(from)), length, distances, most, found);
    }
    return found;
  }

  /// Whether ways may be left that were not tried.
  boolean isPatienceLost() {
    return tried > PATIENCE;
  }

  private Map<String, Integer> distances() {
    var distances = new HashMap<String, Integer>();
    var queue = new ArrayDeque<String>();
    distances.put(to, 0);
    queue.add(to);
    while (!queue.isEmpty()) {
      var node = queue.remove();
      for (var next : neighbours(node)) {
        if (distances.putIfAbsent(next, distances.getOrDefault(node, 0) + 1) == null) {
          queue.add(next);
        }
      }
    }
    return distances;
  }

  private Set<String> neighbours(String node) {
    return edges.getOrDefault(node, Map.of()).keySet();
  }

  private void extend(
      List<String> path, int length, Map<String, Integer> distances, int most, List<Way> found) {
    var last = path.getLast();
    if (length == 0 && last.equals(to)) {
      found.add(way(path));
    }
    if (length == 0 || last.equals(to)) {
      return;
    }
    for (var next : neighbours(last)) {
      if (found.size() >= most || tried++ > PATIENCE) {
        return;
      }
      if (distances.getOrDefault(next, length) < length
          && !path.contains(next)
          && says(path, next)) {
        path.add(next);
        extend(path, length - 1, distances, most, found);
        path.removeLast();
      }
    }
  }

  /// Two actors in one event had to do with each other, which is said already without the event.
  private static boolean says(List<String> path, String next) {
    return !(path.size() > 1
        && next.startsWith("actor:")
        && path.getLast().startsWith("event:")
        && path.get(path.size() - 2).startsWith("actor:"));
  }

  private Way way(List<String> path) {
    var relationships =
        IntStream.range(1, path.size())
            .mapToObj(i ->
                edges.getOrDefault(path.get(i - 1), Map.of()).getOrDefault(path.get(i), Set.of()))
            .flatMap(Set::stream)
            .toList();
    return new Way(path.size() - 1, List.copyOf(path), relationships);
  }
}
