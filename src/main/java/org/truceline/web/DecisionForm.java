package org.truceline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.truceline.resolve.Decision;

/// A decision about who is who, as it is sent.
record DecisionForm(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String from,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String into,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String by,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {

  private static final int LONGEST = 2000;

  /// @throws BadRequest naming what is missing
  Decision decision() {
    return new Decision(
        said("from", from), said("into", into), said("by", by), said("reason", reason));
  }

  /// @throws BadRequest naming the field, if nothing is said
  static String said(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new BadRequest(field, text == null ? "missing" : "'%s' is blank".formatted(text));
    }
    if (text.length() > LONGEST) {
      throw BadRequest.value(
          field, text.substring(0, 40) + "…", "is over %d characters".formatted(LONGEST));
    }
    return text.strip();
  }
}
