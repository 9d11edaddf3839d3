package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// The two parts of an article that evidence may stand in.
public enum Field {
  TITLE,
  TEXT;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
