package org.truceline.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The place of an event in every timeline, as one number: its first day in the high 22 bits, a
/// hash of its id in the low 42, so that no two events share a place. Undated events have negative
/// numbers: they belong to no day.
public final class EventOrder {

  private static final int HASH_BITS = 42;
  private static final long EPOCH = 1L << 20;
  private static final long UNDATED_MASK = (1L << 62) - 1;

  private EventOrder() {}

  /// The place of one event.
  ///
  /// @param first the event's first day, if it has one
  public static long of(@Nullable LocalDate first, String eventId) {
    var hash = hash(eventId);
    return first == null
        ? -1 - (hash & UNDATED_MASK)
        : startOf(first) | (hash & ((1L << HASH_BITS) - 1));
  }

  /// The smallest number that an event of this day may have; that of the next day bounds its end.
  public static long startOf(LocalDate day) {
    return (day.toEpochDay() + EPOCH) << HASH_BITS;
  }

  /// The first day of the events about such a number.
  public static LocalDate dayOf(long order) {
    return LocalDate.ofEpochDay((order >> HASH_BITS) - EPOCH);
  }

  private static long hash(String eventId) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(digest.digest(eventId.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
