package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// How two things stand to each other, as a text states it.
public enum RelationType {
  ALLIED_WITH,
  OPPOSES,
  SUPPORTS,
  MEMBER_OF,
  PART_OF,
  LED_BY,
  GUARANTOR_OF,
  PARTY_TO,
  MEDIATES,
  CONTROLS,
  FORMERLY_KNOWN_AS,
  SUPERVISES,
  TENSION_WITH;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
