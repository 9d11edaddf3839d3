package org.truceline.query;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.truceline.graph.Graph;
import org.truceline.query.Neighbourhood.Edge;
import org.truceline.query.Neighbourhood.Node;

/// How are two things connected? (`read/neighbourhood`, `read/direct`, `read/node`)
///
/// The search goes out from both ends, a step at a time, as [Neighbourhood] does: through stated
/// relations, what covers what, who is behind an agreement, actors who had to do with each other,
/// and the newest events of each.
@Component
public final class Paths {

  private static final Duration TIME = Duration.ofSeconds(10);

  private final Graph graph;
  private final Duration time;

  @Autowired
  Paths(Graph graph) {
    this(graph, TIME);
  }

  /// @param time how long a search may take
  Paths(Graph graph, Duration time) {
    this.graph = graph;
    this.time = time;
  }

  /// The shortest ways first.
  ///
  /// @param maxLength the most relationships in a row
  /// @param limit at most so many ways
  /// @param knownAt only through what had been read by then
  /// @throws UnknownId if the graph does not know one of the two
  public Connections between(
      String from, String to, int maxLength, int limit, @Nullable OffsetDateTime knownAt) {
    return new PathSearch(graph, time, from, to, maxLength, limit, knownAt).connections();
  }

  /// How two things are connected, as far as the search went.
  ///
  /// @param maxLength the most relationships in a row
  /// @param limit the most ways that are given
  /// @param fanOut the most relationships of a kind that were followed from one node
  /// @param frontier the most nodes from which a step was taken at once
  /// @param truncated whether one of these bounds left something out
  /// @param timedOut whether time was up before the search was done
  public record Connections(
      String from,
      String to,
      int maxLength,
      int limit,
      int fanOut,
      int frontier,
      boolean truncated,
      boolean timedOut,
      List<Way> paths,
      List<Node> nodes) {}

  /// One way from the one to the other.
  ///
  /// @param nodes ids, from the one to the other
  /// @param relationships all that were found between each node and the next
  public record Way(int length, List<String> nodes, List<Edge> relationships) {}
}
