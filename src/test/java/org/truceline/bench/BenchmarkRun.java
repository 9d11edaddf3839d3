package org.truceline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmarks when it is named (`mvn test -Dtest=BenchmarkRun`); no build does.
class BenchmarkRun {

  @Test
  void measuresExtraction() throws RunnerException {
    var options = new OptionsBuilder().include(ExtractionBenchmark.class.getSimpleName()).build();
    var results = new Runner(options).run();
    print(results);
    assertThat(results).hasSize(7);
  }

  private static void print(Collection<RunResult> results) {
    for (var result : results) {
      var score = result.getPrimaryResult().getScore();
      var kilobytes = result.getParams().getParam("kilobytes");
      System.out.println(
          kilobytes == null
              ? "%s: %.0f articles of 400 words a second"
                  .formatted(result.getParams().getParam("languages"), score)
              : "%s KB: %.0f µs a KB"
                  .formatted(kilobytes, 1000 * score / Integer.parseInt(kilobytes)));
    }
  }
}
