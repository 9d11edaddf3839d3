package org.truceline.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Some items of an ordered list.
///
/// @param next where the list goes on after these, or null at its end: what lies before it does not
///   move while data is added
public record Page<T>(List<T> items, @Nullable String next) implements Continued<Page<T>> {

  public Page {
    items = List.copyOf(items);
  }

  /// Of up to one item more than asked for, which only tells that the list goes on.
  static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
    return found.size() <= limit
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, limit), key.apply(found.get(limit - 1)));
  }

  @Override
  public Page<T> withNext(@Nullable String other) {
    return new Page<>(items, other);
  }
}
