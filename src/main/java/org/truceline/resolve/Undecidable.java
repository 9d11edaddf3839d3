package org.truceline.resolve;

/// A decision that cannot be made; nothing of it is left.
public final class Undecidable extends RuntimeException {

  /// Why.
  public enum Reason {
    /// The graph holds nothing of the id.
    UNKNOWN,
    /// Two such cannot be one, or one such not two.
    UNFIT,
    /// Another decision stands in its way.
    TAKEN
  }

  private final Reason reason;

  Undecidable(Reason reason, String field, String value, String why) {
    super("%s: '%s' %s".formatted(field, value, why));
    this.reason = reason;
  }

  static Undecidable unknown(String field, String id) {
    return new Undecidable(Reason.UNKNOWN, field, id, "is not in the graph");
  }

  public Reason reason() {
    return reason;
  }
}
