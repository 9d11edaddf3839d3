package org.truceline.intake.load;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.truceline.graph.Outage;

/// Waits for Neo4j where it is away, and asks it again.
final class Patience {

  private static final Logger log = LoggerFactory.getLogger(Patience.class);
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private final Halt halt;
  private volatile @Nullable String error;

  Patience(Halt halt) {
    this.halt = halt;
  }

  /// @throws Halt.Halted if the load is to stop meanwhile
  <T> T outlast(Supplier<T> work) {
    for (var pause = FIRST; ; pause = longer(pause)) {
      halt.check();
      try {
        return work.get();
      } catch (Neo4jException e) {
        if (!Outage.isIn(e)) {
          throw e;
        }
        error = "Neo4j: %s (%s)".formatted(what(e), e.getMessage());
        log.warn("A load waits for Neo4j: {}", e.getMessage());
        halt.pause(pause);
      }
    }
  }

  /// A deadlock that the driver could not outlast, for one, is no silence.
  private static String what(Neo4jException failure) {
    return failure instanceof TransientException ? "it put us off" : "it did not answer";
  }

  private static Duration longer(Duration pause) {
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
  }

  /// What was last waited out, if anything was.
  @Nullable String error() {
    return error;
  }
}
