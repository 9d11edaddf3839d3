package org.truceline.intake.load;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;

/// Names jobs so that their ids sort by the time at which they were accepted.
final class JobId {

  static final String PREFIX = "job:";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
  private static final int RANDOM = 0x10000;

  private JobId() {}

  static String next() {
    var random = ThreadLocalRandom.current().nextInt(RANDOM);
    return "%s%s-%04x".formatted(PREFIX, LocalDateTime.now(ZoneOffset.UTC).format(TIME), random);
  }
}
