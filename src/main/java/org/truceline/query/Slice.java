package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
///
/// @param limit at most so many items
/// @param ascending oldest first, or in the order of ids
/// @param after the [Page#next] of the page before
public record Slice(int limit, boolean ascending, @Nullable String after) {

  private static final String LAST_ID = "~";

  /// The same, of what was known by a moment.
  Map<String, @Nullable Object> byId(@Nullable OffsetDateTime knownAt) {
    var parameters = byId();
    parameters.put("knownAt", knownAt);
    return parameters;
  }

  /// The parameters of a list that is ordered by id.
  Map<String, @Nullable Object> byId() {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("after", ascending && after != null ? after : "");
    parameters.put("before", !ascending && after != null ? after : LAST_ID);
    parameters.put("ascending", ascending);
    parameters.put("limit", limit + 1);
    return parameters;
  }
}
