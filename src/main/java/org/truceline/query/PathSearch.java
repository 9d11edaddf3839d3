package org.truceline.query;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.graph.Graph;
import org.truceline.graph.TimeUp;
import org.truceline.graph.Transaction;
import org.truceline.query.Paths.Connections;
import org.truceline.query.Paths.Way;

/// One search for the ways between two nodes, from both ends.
final class PathSearch {

  /// From so many nodes at most a step is taken at once, those that were found first.
  private static final int FRONTIER = 100;

  private final Graph graph;
  private final long end;
  private final String from;
  private final String to;
  private final int maxLength;
  private final int limit;
  private final @Nullable OffsetDateTime knownAt;
  private final Ways ways;
  private final Side here;
  private final Side there;
  private boolean isTruncated;
  private boolean isTimedOut;

  PathSearch(
      Graph graph,
      Duration time,
      String from,
      String to,
      int maxLength,
      int limit,
      @Nullable OffsetDateTime knownAt) {
    this.graph = graph;
    this.end = System.nanoTime() + time.toNanos();
    this.from = from;
    this.to = to;
    this.maxLength = maxLength;
    this.limit = limit;
    this.knownAt = knownAt;
    this.ways = new Ways(from, to);
    this.here = new Side(from);
    this.there = new Side(to);
  }

  Connections connections() {
    graph.read(transaction -> {
      ways.add(Neighbourhood.node(transaction, from, knownAt));
      ways.add(Neighbourhood.node(transaction, to, knownAt));
      return ways;
    });
    try {
      grow();
    } catch (TimeUp e) {
      isTimedOut = true;
    }
    return shown(ways.shortest(maxLength, limit + 1));
  }

  private Connections shown(List<Way> found) {
    isTruncated |= found.size() > limit || ways.isPatienceLost();
    var shown = found.subList(0, Math.min(limit, found.size()));
    return new Connections(
        from,
        to,
        maxLength,
        limit,
        Step.FAN_OUT,
        FRONTIER,
        isTruncated,
        isTimedOut,
        shown,
        ways.nodesOf(shown));
  }

  /// A step further from the side that has fewer nodes to go on from, until the ways that are asked
  /// for are there: after n steps none is missing that has n relationships.
  private void grow() {
    if (from.startsWith("actor:") && to.startsWith("actor:")) {
      ask(transaction -> Step.between(transaction, new Pair(from, to), knownAt))
          .triples()
          .forEach(ways::add);
    }
    for (var length = 1; length <= maxLength; length++) {
      var side = here.isSmallerThan(there) ? here : there;
      if (side.frontier.isEmpty() || ways.shortest(length - 1, limit + 1).size() > limit) {
        return;
      }
      var frontier = side.frontier.stream().limit(FRONTIER).toList();
      isTruncated |= frontier.size() < side.frontier.size();
      take(side, ask(transaction -> Step.from(transaction, frontier, knownAt)));
    }
  }

  private Step ask(Function<Transaction, Step> question) {
    var left = Duration.ofNanos(end - System.nanoTime());
    if (left.toMillis() < 1) {
      isTimedOut = true;
      return new Step(List.of(), true);
    }
    return graph.read(left, question);
  }

  private void take(Side side, Step step) {
    isTruncated |= step.isCut();
    var reached = new ArrayList<String>();
    for (var triple : step.triples()) {
      ways.add(triple);
      triple.ends().stream()
          .map(Neighbourhood.Node::id)
          .filter(side.seen::add)
          .forEach(reached::add);
    }
    side.frontier = reached;
  }

  /// What was reached from one end.
  private static final class Side {

    private final Set<String> seen = new HashSet<>();
    private List<String> frontier;

    Side(String start) {
      this.seen.add(start);
      this.frontier = List.of(start);
    }

    boolean isSmallerThan(Side other) {
      return !frontier.isEmpty()
          && (other.frontier.isEmpty() || frontier.size() <= other.frontier.size());
    }
  }
}
