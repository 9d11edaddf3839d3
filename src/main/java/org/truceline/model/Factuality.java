package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// Whether a text presents an event as fact, from what it says alone.
public enum Factuality {
  OCCURRED,
  ONGOING,
  PLANNED,
  DEMANDED,
  REFUSED,
  DENIED,
  ALLEGED,
  HYPOTHETICAL;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
