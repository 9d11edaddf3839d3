package org.truceline.intake;

import org.springframework.context.SmartLifecycle;
import org.truceline.resolve.Ledger;

/// Clears away at a start what a kill left half done, before loads go on, merges come through and
/// requests come in: whoever writes meanwhile could count on what is being cleared away.
final class Tidying implements SmartLifecycle {

  private static final int PHASE = DEFAULT_PHASE - 16384;

  private final Ledger ledger;
  private volatile boolean running;

  Tidying(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public void start() {
    ledger.tidy();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }
}
