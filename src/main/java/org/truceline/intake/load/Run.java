package org.truceline.intake.load;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.truceline.model.JobState;

/// A job under way. A few workers each take the next batch, read it, write it, and come back: while
/// one waits for Neo4j another reads, nothing queues up between them, and what is in memory is a
/// batch a worker.
final class Run {

  private static final Duration NOTE_EVERY = Duration.ofSeconds(1);

  private final String job;
  private final Course course;
  private final BatchWriter writer;
  private final JobBook book;
  private final Patience patience;
  private final Halt halt;
  private final Duration ranBefore;
  private final long startedAt = System.nanoTime();
  private final ReentrantLock noting = new ReentrantLock();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile Duration notedAt = Duration.ZERO;

  Run(
      String job,
      JobBook.Start start,
      Course course,
      BatchWriter writer,
      JobBook book,
      Patience patience,
      Halt halt) {
    this.job = job;
    this.ranBefore = start.ranFor();
    this.course = course;
    this.writer = writer;
    this.book = book;
    this.patience = patience;
    this.halt = halt;
  }

  /// Returns once all lines are settled.
  ///
  /// @throws Halt.Halted if the job was to stop before that
  /// @throws IllegalStateException if it cannot go on
  void run(int workers) {
    var threads = Thread.ofPlatform().name("load-", 1).factory();
    try (var pool = Executors.newFixedThreadPool(workers, threads)) {
      Collections.nCopies(workers, 0).stream()
          .map(_ -> CompletableFuture.runAsync(this::work, pool))
          .toList()
          .forEach(CompletableFuture::join);
    }
    var cause = failure.get();
    if (cause != null) {
      throw new IllegalStateException(cause);
    }
    halt.check();
  }

  private void work() {
    try {
      for (var batch = course.take(halt); batch != null; batch = course.take(halt)) {
        course.settle(batch, writer.write(batch));
        noteNowAndThen();
      }
    } catch (Halt.Halted e) {
      // what is not settled is done again later
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
      course.end();
    }
  }

  private void noteNowAndThen() {
    if (ran().minus(notedAt).compareTo(NOTE_EVERY) >= 0 && noting.tryLock()) {
      try {
        if (patience.outlast(this::note) != JobState.RUNNING) {
          halt.raise();
        }
        notedAt = ran();
      } finally {
        noting.unlock();
      }
    }
  }

  /// Writes down how far it has come. A job that is gone was cancelled for good.
  JobState note() {
    return book.note(job, course.mark(), ranBefore.plus(ran()), patience.error())
        .orElse(JobState.CANCELLED);
  }

  private Duration ran() {
    return Duration.ofNanos(System.nanoTime() - startedAt);
  }
}
