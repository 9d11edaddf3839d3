package org.truceline.intake.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The wish that a load stop, which those who work at it look for between two articles and while
/// they wait.
final class Halt {

  private final CountDownLatch raised = new CountDownLatch(1);

  void raise() {
    raised.countDown();
  }

  boolean isRaised() {
    return raised.getCount() == 0;
  }

  /// @throws Halted if it was raised
  void check() {
    if (isRaised()) {
      throw new Halted();
    }
  }

  /// Waits.
  ///
  /// @throws Halted if it was raised before or meanwhile
  void pause(Duration time) {
    try {
      if (raised.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Halted();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Halted();
    }
  }

  /// Work was left where it was; what is not settled is done again later.
  static final class Halted extends RuntimeException {}
}
