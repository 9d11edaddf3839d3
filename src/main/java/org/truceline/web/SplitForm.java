package org.truceline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision to part an event, as it is sent.
///
/// @param reports those that tell another event
record SplitForm(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<@Nullable String> reports,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String by,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {

  /// @throws BadRequest if there are none
  List<String> ids() {
    if (reports == null || reports.isEmpty()) {
      throw new BadRequest("reports", reports == null ? "missing" : "there are none");
    }
    return reports.stream().map(report -> DecisionForm.said("reports", report)).toList();
  }
}
