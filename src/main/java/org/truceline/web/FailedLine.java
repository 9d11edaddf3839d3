package org.truceline.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.truceline.intake.load.FailurePage;
import org.truceline.intake.load.LineFailure;

/// A line of a load that is not in the graph.
///
/// @param line its number, from 1; blank lines count
/// @param problem what its article would have been answered with, had it been sent alone
record FailedLine(long line, ProblemDetail problem) {

  static List<FailedLine> of(String job, FailurePage page) {
    return page.failures().stream().map(failure -> of(job, failure)).toList();
  }

  private static FailedLine of(String job, LineFailure failure) {
    var status = HttpStatus.valueOf(failure.status());
    return new FailedLine(
        failure.line(), Problem.of(status, failure.detail(), JobsController.path(job)));
  }
}
