package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// What kind of actor: a country acting as one is a `STATE`, its regime, army or ministry a
/// `GOVERNMENT`.
public enum ActorType {
  STATE,
  GOVERNMENT,
  ARMED_GROUP,
  PERSON,
  ORGANISATION,
  INTERGOVERNMENTAL,
  MEDIA,
  OTHER;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
