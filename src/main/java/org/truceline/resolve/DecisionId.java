package org.truceline.resolve;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/// Names decisions so that their ids sort by the time at which they were made.
final class DecisionId {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
  private static final int RANDOM = 0x10000;

  private DecisionId() {}

  /// @param kind `merge` or `split`
  static String next(String kind) {
    var random = ThreadLocalRandom.current().nextInt(RANDOM);
    return "%s:%s-%04x".formatted(kind, LocalDateTime.now(ZoneOffset.UTC).format(TIME), random);
  }
}
