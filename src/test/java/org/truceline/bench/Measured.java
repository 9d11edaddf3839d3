package org.truceline.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One question to one graph: over HTTP, to the bare driver, and the naive way.
final class Measured {

  static final String HEADER =
      """
      | question | events | page | HTTP p50 | p99 | driver p50 | p99 | naive p50 | HTTP / driver | naive / driver |
      |---|---|---|---|---|---|---|---|---|---|\
      """;

  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(1);
  private static final int NAIVE_RUNS = 15;
  private static final long NAIVE_MOST = TimeUnit.SECONDS.toNanos(4);

  private final Question question;
  private final Stage stage;
  private final Stage.Turned at;
  private final List<List<Heard>> statements;
  private final Times http;
  private final Times driver;
  private final Times naive = new Times(NAIVE_RUNS);

  Measured(Question question, Stage stage, int rounds) {
    this.question = question;
    this.stage = stage;
    at = stage.turn(question.path(), question.pages());
    statements = stage.statements(at.path());
    http = new Times(rounds);
    driver = new Times(rounds);
  }

  void warmUp() {
    long begin = System.nanoTime();
    while (System.nanoTime() - begin < WARM_UP) {
      stage.get(at.path());
      Tap.replay(stage.driver(), statements);
    }
  }

  void round() {
    http.time(() -> stage.get(at.path()));
    driver.time(() -> Tap.replay(stage.driver(), statements));
  }

  void naively() {
    var parameters = new HashMap<String, @Nullable Object>(question.parameters());
    parameters.putIfAbsent("types", null);
    parameters.put("skip", 50 * at.pages());
    ask(parameters);
    long begin = System.nanoTime();
    for (int i = 0; i < NAIVE_RUNS && (i == 0 || System.nanoTime() - begin < NAIVE_MOST); i++) {
      naive.time(() -> ask(parameters));
    }
  }

  @SuppressWarnings("NullAway") // a parameter of a statement may be null
  private void ask(Map<String, @Nullable Object> parameters) {
    try (var session = stage.driver().session()) {
      session.executeRead(context -> context.run(question.naive(), parameters).list());
    }
  }

  Question question() {
    return question;
  }

  Times http() {
    return http;
  }

  Times driver() {
    return driver;
  }

  int events() {
    return stage.events();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %.2f | %.2f | %.2f | %.2f | %.1f | %.2f | %.1f |",
        question.name(),
        stage.events(),
        at.pages() + 1,
        http.p50(),
        http.p99(),
        driver.p50(),
        driver.p99(),
        naive.p50(),
        http.p50() / driver.p50(),
        naive.p50() / driver.p50());
  }
}
