package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a load of many articles stands.
public enum JobState {
  ACCEPTED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  public boolean hasEnded() {
    return switch (this) {
      case ACCEPTED, RUNNING -> false;
      case DONE, FAILED, CANCELLED -> true;
    };
  }

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
