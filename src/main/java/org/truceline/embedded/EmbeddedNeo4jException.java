package org.truceline.embedded;

import org.jspecify.annotations.Nullable;

/// The embedded Neo4j cannot start; says why, and what to do about it.
public final class EmbeddedNeo4jException extends RuntimeException {

  private final String problem;
  private final String remedy;

  EmbeddedNeo4jException(String problem, String remedy) {
    this(problem, remedy, null);
  }

  EmbeddedNeo4jException(String problem, String remedy, @Nullable Throwable cause) {
    super(problem + " " + remedy, cause);
    this.problem = problem;
    this.remedy = remedy;
  }

  public String problem() {
    return problem;
  }

  public String remedy() {
    return remedy;
  }
}
