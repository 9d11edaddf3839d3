package org.truceline.query;

import org.jspecify.annotations.Nullable;

/// An answer that goes on after its last item.
public interface Continued<T> {

  /// Where it goes on, or null at its end.
  @Nullable String next();

  T withNext(@Nullable String other);
}
