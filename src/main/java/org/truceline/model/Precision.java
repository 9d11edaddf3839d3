package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// How finely a text dates something. A `WEEK` is any span of 2 to 10 days; `NONE` is no date.
public enum Precision {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  NONE;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
