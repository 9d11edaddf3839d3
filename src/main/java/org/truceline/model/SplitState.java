package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a decision that an event is two stands.
public enum SplitState {
  APPLIED,
  UNDONE;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
