package org.truceline.resolve;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.truceline.graph.Graph;
import org.truceline.graph.Outage;

/// Enters what articles say into the graph, some articles a transaction: all of it, or nothing.
/// Those whom they name come in ahead of them, and go again if the articles never come.
///
/// Several may write at once, from wherever. Each takes its locks in the same layers (decisions,
/// which all share; articles; blocks; variants; events; actors, agreements, places and zones;
/// pairs), and in the order of ids within each, so that they wait for each other and do not meet
/// crosswise.
public final class Ledger {

  private static final Logger log = LoggerFactory.getLogger(Ledger.class);
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Graph graph;
  private final Arrivals arrivals;

  /// More transactions at once than there are cores do no more work, but hold their locks longer.
  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /// What came in ahead of articles that did not.
  private final Set<String> left = ConcurrentHashMap.newKeySet();

  public Ledger(Graph graph) {
    this.graph = graph;
    arrivals = new Arrivals(graph);
  }

  /// Clears away what a kill left of articles that never came in, before anybody writes.
  public void tidy() {
    arrivals.sendBackAll();
  }

  /// Writes articles and their facts in one transaction, those that are there already excepted.
  ///
  /// @return of each, in their order, whether it is new
  public List<Boolean> enter(List<Resolved> articles) {
    while (!articles.isEmpty()) {
      sendBackLeft();
      try {
        return enterInTurn(articles);
      } catch (Gone e) {
        log.debug("{} articles are entered again: {}", articles.size(), e.getMessage());
      } catch (RuntimeException e) {
        sendBackLeftIfPossible(e);
        throw e;
      }
    }
    return List.of();
  }

  private List<Boolean> enterInTurn(List<Resolved> articles) {
    turns.acquireUninterruptibly();
    try {
      var now = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
      var arrival = arrivals.letIn(articles, now);
      try {
        return Outdated.write(
            graph, transaction -> new Entry(transaction, articles, now).write(arrival));
      } catch (RuntimeException e) {
        if (arrival != null) {
          left.add(arrival);
        }
        throw e;
      }
    } finally {
      turns.release();
    }
  }

  /// While nobody enters anything: whoever looked who is there must find them there when it names
  /// them.
  private void sendBackLeft() {
    if (!left.isEmpty()) {
      turns.acquireUninterruptibly(AT_ONCE);
      try {
        for (var arrival : List.copyOf(left)) {
          arrivals.sendBack(arrival);
          left.remove(arrival);
        }
      } finally {
        turns.release(AT_ONCE);
      }
    }
  }

  /// Where Neo4j is away, they are sent back before anything else is entered.
  private void sendBackLeftIfPossible(RuntimeException failure) {
    try {
      if (!(failure instanceof Neo4jException e && Outage.isIn(e))) {
        sendBackLeft();
      }
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /// Writes an article and its facts, unless it is there already.
  ///
  /// @return whether it is new
  public boolean enter(Resolved article) {
    return enter(List.of(article)).getFirst();
  }
}
