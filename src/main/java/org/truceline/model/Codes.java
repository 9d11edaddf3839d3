package org.truceline.model;

import java.util.Arrays;
import java.util.Locale;

/// The names that enum constants have outside: in JSON, in the graph and in URLs.
public final class Codes {

  private Codes() {}

  /// `CEASEFIRE_IN_FORCE` as `ceasefire_in_force`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// The constant that a code names.
  ///
  /// @throws IllegalArgumentException naming the code and those that would do
  public static <E extends Enum<E>> E parse(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(code))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'%s' is none of %s"
                    .formatted(
                        code, Arrays.stream(type.getEnumConstants()).map(Codes::of).toList())));
  }
}
