package org.truceline.graph;

import java.time.Duration;
import org.neo4j.driver.exceptions.Neo4jException;

/// A question took longer than it was given, and was broken off.
public final class TimeUp extends RuntimeException {

  TimeUp(Duration most, Neo4jException cause) {
    super("broken off after %d ms".formatted(most.toMillis()), cause);
  }

  static boolean isIn(Neo4jException failure) {
    return failure.code().contains("TransactionTimedOut");
  }
}
