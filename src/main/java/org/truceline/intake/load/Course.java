package org.truceline.intake.load;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The way of one load through its lines. Batches are handed out in order and come back in any; the
/// mark moves on, and failures are noted, in the order of the lines. Threads share it.
///
/// None is handed out while too many that are done wait for an earlier one that is not, so that
/// nothing here grows with the load.
final class Course implements Closeable {

  private static final int MOST_BYTES = 1024 * 1024;
  private static final int MOST_OPEN = 64;
  private static final int PATIENCE_MILLIS = 100;

  private final Lines lines;
  private final FailureLog failures;
  private final int batch;
  private final Deque<Batch.Place> open = new ArrayDeque<>();
  private Mark mark;
  private boolean ended;

  Course(Lines lines, FailureLog failures, int batch, Mark from) {
    this.lines = lines;
    this.failures = failures;
    this.batch = batch;
    this.mark = from;
  }

  /// The next lines, or null if there are none left.
  ///
  /// @throws Halt.Halted once the load is to stop
  synchronized @Nullable Batch take(Halt halt) {
    awaitRoom(halt);
    var taken = new ArrayList<Line>(batch);
    int bytes = 0;
    while (!ended && taken.size() < batch && bytes < MOST_BYTES) {
      var line = lines.next();
      if (line == null) {
        break;
      }
      taken.add(line);
      bytes += line.length();
    }
    if (taken.isEmpty()) {
      return null;
    }
    var next = Batch.of(taken);
    open.add(next.place());
    return next;
  }

  private void awaitRoom(Halt halt) {
    halt.check();
    while (open.size() >= MOST_OPEN && !ended) {
      try {
        wait(PATIENCE_MILLIS);
      } catch (InterruptedException e) {
        halt.raise();
      }
      halt.check();
    }
  }

  /// Notes what became of a batch.
  synchronized void settle(Batch done, Outcome outcome) {
    done.place().settle(outcome);
    for (var first = open.peek(); first != null; first = open.peek()) {
      var settled = first.outcome();
      if (settled == null) {
        break;
      }
      failures.add(settled.failures());
      mark = mark.after(first, settled);
      open.remove();
    }
    notifyAll();
  }

  /// Hands nothing out any more.
  synchronized void end() {
    ended = true;
  }

  /// How far it has come; the failures up to there are safe on disk.
  synchronized Mark mark() {
    failures.force();
    return mark;
  }

  @Override
  public synchronized void close() {
    lines.close();
    failures.close();
  }
}
