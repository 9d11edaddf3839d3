package org.truceline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Asks graphs of several sizes what people ask, over HTTP, of the bare driver and the naive way,
/// in turns, so that whatever else the machine does meets all alike, once all have been asked for
/// some time; prints tables in Markdown, and says which limit is not kept. No build runs it: `mvn
/// -q test -Dtest=GraphBenchmark`, with `-Dsizes=10000,100000,1000000,5000000` for other sizes, and
/// `-Dreuse=true` for the graphs of the run before.
class GraphBenchmark {

  private static final int[] SIZES =
      Arrays.stream(System.getProperty("sizes", "10000,100000,1000000").split(",", -1))
          .mapToInt(Integer::parseInt)
          .toArray();
  private static final int ROUNDS = Integer.getInteger("rounds", 200);
  private static final int WARM_UPS = Integer.getInteger("warm-ups", 3);
  private static final String ASKED = System.getProperty("asked", "");
  private static final Path HOME = Path.of("target", "graph-benchmark");

  @Test
  void asks() throws IOException, InterruptedException {
    var stages = new ArrayList<Stage>();
    try {
      for (int size : SIZES) {
        stages.add(stage(size));
      }
      var verdicts = measure(stages);
      System.out.println("\n" + Verdict.HEADER);
      verdicts.forEach(System.out::println);
      assertThat(verdicts).allMatch(Verdict::isKept);
    } finally {
      stages.forEach(Stage::close);
    }
  }

  private static Stage stage(int size) throws IOException, InterruptedException {
    var home = HOME.resolve(Integer.toString(size));
    var made = home.resolve("made");
    long begin = System.nanoTime();
    if (Boolean.getBoolean("reuse") && Files.exists(made)) {
      return new Stage(size, ImportedGraph.start(home));
    }
    var graph = ImportedGraph.of(new SyntheticLoad(size), home);
    Files.createFile(made);
    System.out.printf("%,d events made in %.0f s%n", size, (System.nanoTime() - begin) / 1e9);
    return new Stage(size, graph);
  }

  private static List<Verdict> measure(List<Stage> stages) {
    var all = measured(stages);
    for (int pass = 0; pass < WARM_UPS; pass++) {
      all.forEach(sizes -> sizes.forEach(Measured::warmUp));
    }
    System.out.println(Measured.HEADER);
    for (var sizes : all) {
      ask(sizes);
      sizes.forEach(System.out::println);
    }
    return all.stream().flatMap(sizes -> Verdict.on(sizes).stream()).toList();
  }

  /// Each question at all sizes.
  private static List<List<Measured>> measured(List<Stage> stages) {
    return Questions.all().stream()
        .filter(question -> question.name().contains(ASKED))
        .filter(question -> stages.getFirst().answers(question.path()))
        .map(question -> stages.stream().map(stage -> new Measured(question, stage, ROUNDS)))
        .map(Stream::toList)
        .toList();
  }

  /// What is compared between sizes is asked of them in turns; what has a limit of its own, of one
  /// after the other, as a server is asked that has one graph.
  private static void ask(List<Measured> sizes) {
    if (sizes.getFirst().question().isTimeline()) {
      rounds(sizes);
    } else {
      sizes.forEach(size -> rounds(List.of(size)));
    }
    sizes.forEach(Measured::naively);
  }

  private static void rounds(List<Measured> sizes) {
    for (int round = 0; round < ROUNDS; round++) {
      sizes.forEach(Measured::round);
    }
  }
}
