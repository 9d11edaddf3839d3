package org.truceline.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Puts one line where a stack trace would stand.
final class EmbeddedNeo4jFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedNeo4jException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, EmbeddedNeo4jException failure) {
    return new FailureAnalysis(failure.problem(), failure.remedy(), failure);
  }
}
