package org.truceline.model;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The names that enum constants have outside: in JSON, in the graph and in URLs.
public final class Codes {

  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          var constants = new LinkedHashMap<String, Object>();
          for (var constant : type.getEnumConstants()) {
            constants.put(of((Enum<?>) constant), constant);
          }
          return constants;
        }
      };

  private Codes() {}

  /// `CEASEFIRE_IN_FORCE` as `ceasefire_in_force`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// The constant that a code names.
  ///
  /// @throws IllegalArgumentException naming the code and those that would do
  public static <E extends Enum<E>> E parse(Class<E> type, String code) {
    var constants = CONSTANTS.get(type);
    var constant = constants.get(code);
    if (constant == null) {
      throw new IllegalArgumentException("'%s' is none of %s".formatted(code, constants.keySet()));
    }
    return type.cast(constant);
  }
}
