package org.truceline.intake.load;

/// A load that was not taken in; nothing of it is left.
public final class Refusal extends RuntimeException {

  /// Why.
  public enum Reason {
    /// Its body broke off, or is not packed as it says.
    BROKEN,
    /// There is not a line with something on it.
    EMPTY,
    /// The disk has no room for it.
    NO_ROOM,
    /// Another Truceline has the folder of loads.
    TAKEN
  }

  private final Reason reason;

  Refusal(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
