package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonValue;
import org.truceline.model.Codes;

/// What speaks against taking a candidate for more than a candidate.
public enum Doubt {
  /// Someone who takes part is left out by the agreement, as designated groups are.
  EXCLUDED_ACTOR,
  /// No article puts it in a zone that is covered, and of its places not all are, or it has none.
  PLACE_UNCERTAIN,
  /// It is dated to more than a day.
  TIME_UNCERTAIN,
  /// An article denies it.
  DENIED,
  /// Articles only allege it.
  ALLEGED,
  /// One publisher alone tells it.
  SINGLE_SOURCE,
  /// Nobody is said to have done it.
  ACTOR_UNKNOWN,
  /// Fewer than two parties of an agreement are known besides its guarantors, and no one known to
  /// be bound takes part.
  PARTIES_UNKNOWN,
  /// It may have happened before the truce held: on its first day, or no article says that it did.
  BEFORE_ENTRY_INTO_FORCE_UNCLEAR,
  /// Nothing says that the truce of the zone ended, but what covered it had run out.
  AGREEMENT_LAPSED;

  @JsonValue
  public String code() {
    return Codes.of(this);
  }
}
