package org.truceline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Codes;

/// What makes an event a candidate violation.
///
/// @param what the zone, place, agreement or actor that it is about
/// @param since from when the zone or agreement is taken to hold
/// @param partOf the party or guarantor that an actor is part of, if it is none itself
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(Code code, Ref what, @Nullable LocalDate since, @Nullable Ref partOf) {

  static Reason of(Code code, Ref what) {
    return new Reason(code, what, null, null);
  }

  /// Which kind of reason.
  public enum Code {
    IN_ZONE,
    AT_COVERED_PLACE,
    CONCERNS_AGREEMENT,
    IN_FORCE,
    ANNOUNCED,
    AGREED,
    BY_PARTY,
    BY_GUARANTOR,
    AGAINST_PARTY,
    AGAINST_GUARANTOR;

    @JsonValue
    public String code() {
      return Codes.of(this);
    }
  }
}
