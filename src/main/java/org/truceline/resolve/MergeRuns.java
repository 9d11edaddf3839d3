package org.truceline.resolve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.truceline.graph.Outage;

/// Has the graph follow what was decided about who is who, one decision after the other. What a
/// stop or a kill broke off goes on at the next start.
final class MergeRuns implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(MergeRuns.class);
  private static final int PHASE = DEFAULT_PHASE - 8192;
  private static final long PAUSE_SECONDS = 1;
  private static final String WAKE = "";

  private final MergeSteps steps;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<@Nullable Void>> ends = new ConcurrentHashMap<>();
  private volatile @Nullable Thread thread;
  private volatile CompletableFuture<@Nullable Void> halt = new CompletableFuture<>();

  MergeRuns(MergeSteps steps) {
    this.steps = steps;
  }

  /// Takes a decision on.
  ///
  /// @return what is complete when the graph follows it
  CompletableFuture<@Nullable Void> add(String merge) {
    var end = ends.computeIfAbsent(merge, _ -> new CompletableFuture<>());
    waiting.add(merge);
    return end.copy();
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public synchronized void start() {
    halt = new CompletableFuture<>();
    thread = Thread.ofPlatform().name("merges").daemon().start(this::runAll);
  }

  @Override
  public synchronized void stop() {
    var running = thread;
    halt.complete(null);
    waiting.add(WAKE);
    thread = null;
    try {
      if (running != null) {
        running.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void runAll() {
    try {
      waiting.addAll(unfinished());
      while (!halt.isDone()) {
        run(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> unfinished() {
    while (!halt.isDone()) {
      try {
        return steps.unfinished();
      } catch (Neo4jException e) {
        waitFor(e);
      }
    }
    return List.of();
  }

  private void run(String merge) {
    try {
      while (!merge.equals(WAKE) && !halt.isDone() && goesOn(merge)) {
        log.debug("{} goes on", merge);
      }
    } catch (RuntimeException e) {
      log.error("{} cannot go on; it is tried again at the next start", merge, e);
    }
    var end = ends.remove(merge);
    if (end != null) {
      end.complete(null);
    }
  }

  private boolean goesOn(String merge) {
    try {
      return steps.step(merge);
    } catch (Neo4jException e) {
      if (!Outage.isIn(e)) {
        throw e;
      }
      waitFor(e);
      return true;
    }
  }

  private void waitFor(Neo4jException e) {
    log.warn("Merges wait for Neo4j: {}", e.getMessage());
    halt.copy().completeOnTimeout(null, PAUSE_SECONDS, TimeUnit.SECONDS).join();
  }
}
