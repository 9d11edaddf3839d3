package org.truceline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.truceline.extract.Extractor;
import org.truceline.model.Draft;
import org.truceline.model.Facts;

/// How many articles of 400 words one core reads in a second, and what a kilobyte costs as an
/// article grows. [BenchmarkRun] runs it.
@Threads(1)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {

  private static final int WORDS = 400;

  /// The whole lexicon, and articles of one language or both in turn.
  @State(Scope.Thread)
  public static class Articles {

    @Param({"ar", "en", "ar en"})
    public String languages = "";

    private final Extractor extractor = new Extractor();
    private final List<Draft> articles = new ArrayList<>();
    private int next;

    Facts read() {
      if (articles.isEmpty()) {
        for (var language : languages.split(" ", -1)) {
          articles.addAll(new SampleTexts(language).articles(WORDS));
        }
      }
      return extractor.extract(articles.get(next++ % articles.size()));
    }
  }

  /// One article of so many thousand characters, of both languages.
  @State(Scope.Thread)
  public static class Length {

    @Param({"3", "10", "100", "1000"})
    public int kilobytes;

    private final Extractor extractor = new Extractor();
    private List<Draft> drafts = List.of();

    int read() {
      if (drafts.isEmpty()) {
        drafts =
            List.of(
                new SampleTexts("ar").ofLength(kilobytes * 500),
                new SampleTexts("en").ofLength(kilobytes * 500));
      }
      return drafts.stream().mapToInt(draft -> extractor.extract(draft).events().size()).sum();
    }
  }

  /// Articles a second.
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Facts articles(Articles articles) {
    return articles.read();
  }

  /// Milliseconds for two articles, one in each language, of half the length each.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int length(Length length) {
    return length.read();
  }
}
