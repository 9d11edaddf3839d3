package org.truceline.intake.load;

import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.truceline.model.JobState;

/// Runs jobs, one after the other, in the order in which they were accepted. What a stop or a kill
/// broke off goes on at the next start, from its last mark.
final class Loader implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Loader.class);
  private static final String NONE = "";

  /// Up before the first request and down after the last one.
  private static final int PHASE = DEFAULT_PHASE - 8192;

  private final LoadProperties settings;
  private final Spool spool;
  private final JobBook book;
  private final JobRuns runs;
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private @Nullable Thread thread;
  private String current = NONE;
  private Halt halt = new Halt();

  Loader(LoadProperties settings, Spool spool, JobBook book, JobRuns runs) {
    this.settings = settings;
    this.spool = spool;
    this.book = book;
    this.runs = runs;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  @Override
  public synchronized void start() {
    waiting.clear();
    halt = new Halt();
    if (spool.exists()) {
      resume();
    }
    thread = Thread.ofPlatform().name("loads").start(this::runAll);
  }

  private void resume() {
    try {
      spool.claim();
    } catch (Refusal e) {
      log.warn("{}; its loads are left to it", e.getMessage());
      return;
    }
    for (var job : spool.jobs()) {
      book.state(job).ifPresentOrElse(state -> resume(job, state), () -> spool.removePart(job));
    }
    forget();
  }

  private void resume(String job, JobState state) {
    if (state.hasEnded()) {
      spool.removeLines(job);
    } else {
      spool.adopt(job);
      waiting.add(job);
    }
  }

  @Override
  public void stop() {
    var running = halted();
    try {
      if (running != null) {
        running.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    spool.release();
  }

  private synchronized @Nullable Thread halted() {
    var running = thread;
    thread = null;
    halt.raise();
    waiting.add(NONE);
    return running;
  }

  void add(String job) {
    waiting.add(job);
  }

  /// Stops a job that was cancelled.
  void drop(String job) {
    if (waiting.remove(job)) {
      spool.removeLines(job);
    }
    synchronized (this) {
      if (current.equals(job)) {
        halt.raise();
      }
    }
  }

  private void runAll() {
    try {
      for (var job = waiting.take(); begin(job); job = waiting.take()) {
        run(job);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean begin(String job) {
    current = job;
    if (thread != null) {
      halt = new Halt();
    }
    return thread != null;
  }

  private void run(String job) {
    try {
      if (runs.run(job, halt) || isRunning()) {
        spool.removeLines(job);
      }
    } catch (RuntimeException e) {
      log.error("{} was left where it is; a restart takes it up again", job, e);
    }
  }

  /// Forgets the jobs that ended too long ago.
  void forget() {
    book.forget(Instant.now().minus(settings.keep())).forEach(spool::removeFailures);
  }
}
