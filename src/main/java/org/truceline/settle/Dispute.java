package org.truceline.settle;

import com.fasterxml.jackson.annotation.JsonValue;
import org.truceline.model.Codes;

/// In what the reports of one event contradict each other.
public enum Dispute {
  /// Some assert it, others deny it.
  DENIAL,
  /// They name different doers.
  PERPETRATOR,
  /// They name days, or times of one day, that exclude each other.
  DATE;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
