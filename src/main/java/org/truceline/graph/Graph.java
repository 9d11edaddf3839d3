package org.truceline.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/// The graph, asked and changed by the statements under `cypher/`, which are called by name.
///
/// The driver repeats a transaction that met a deadlock or a change of the cluster's leader, so
/// work given here may run more than once and must have no effect outside. A read sees what was
/// written through this object before, on whatever member of a cluster it runs.
public final class Graph {

  private final Driver driver;
  private final Cypher cypher;
  private final AtomicLong writes = new AtomicLong();

  Graph(Driver driver, Cypher cypher) {
    this.driver = driver;
    this.cypher = cypher;
  }

  /// Runs one statement that only reads, and maps its records in order.
  ///
  /// @param statement its path below `cypher/`, without the ending: `read/actor-timeline`
  /// @throws IllegalArgumentException if there is no such statement
  public <T> List<T> read(
      String statement, Map<String, ?> parameters, Function<Record, T> mapping) {
    return read(transaction -> transaction.run(statement, parameters, mapping));
  }

  /// Runs several statements that only read. Each is a transaction of its own, since one around
  /// them would show them no common state of the graph, but cost a beginning and an end on the
  /// wire; what the driver would repeat is repeated in one.
  public <T> T read(Function<Transaction, T> work) {
    try (var session = session(AccessMode.READ)) {
      try {
        return work.apply(new Transaction(cypher, session));
      } catch (Neo4jException e) {
        if (!(e instanceof RetryableException)) {
          throw e;
        }
        return session.executeRead(context -> work.apply(new Transaction(cypher, context)));
      }
    }
  }

  /// The same, within a time, counted in whole milliseconds from one on: what takes longer is
  /// broken off.
  ///
  /// @throws TimeUp if it was broken off
  public <T> T read(Duration most, Function<Transaction, T> work) {
    var limits =
        TransactionConfig.builder()
            .withTimeout(Duration.ofMillis(Math.max(1, most.toMillis())))
            .build();
    try (var session = session(AccessMode.READ)) {
      return session.executeRead(context -> work.apply(new Transaction(cypher, context)), limits);
    } catch (Neo4jException e) {
      throw TimeUp.isIn(e) ? new TimeUp(most, e) : e;
    }
  }

  /// Runs statements in one transaction that writes: all take effect or, if anything throws, none.
  public <T> T write(Function<Transaction, T> work) {
    try (var session = session(AccessMode.WRITE)) {
      return session.executeWrite(context -> work.apply(new Transaction(cypher, context)));
    } finally {
      writes.incrementAndGet();
    }
  }

  /// How many transactions that write have ended: where the number is the same as before, nothing
  /// was written through this object in between.
  public long writes() {
    return writes.get();
  }

  private Session session(AccessMode mode) {
    return driver.session(
        SessionConfig.builder()
            .withDefaultAccessMode(mode)
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .build());
  }
}
