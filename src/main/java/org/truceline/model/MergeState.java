package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a decision about who is who stands.
public enum MergeState {
  /// Two are one, and what is claimed of the one is on its way to the other.
  PENDING,
  /// It is there.
  APPLIED,
  /// The decision was taken back, and what is claimed of the one is on its way back.
  UNDOING,
  /// It is back; the two are not suggested again.
  UNDONE,
  /// Two are not one, and are not suggested again.
  REFUSED,
  /// That they are not was taken back; they may be suggested again.
  WITHDRAWN;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
