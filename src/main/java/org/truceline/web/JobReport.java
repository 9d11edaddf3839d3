package org.truceline.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.truceline.query.Jobs;

/// A load, with its first failed lines.
record JobReport(@JsonUnwrapped Jobs.Job job, List<FailedLine> failures) {

  static final String EXAMPLE = "job:20261128-093000-000-7f3a";
}
