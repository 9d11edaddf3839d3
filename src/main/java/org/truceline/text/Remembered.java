package org.truceline.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was worked out for the words that were read last. It never grows: each word has two slots
/// that it shares with others, and takes the one of the word that came before the last. Threads may
/// share it.
public final class Remembered<T, V> {

  private static final int SLOTS = 1 << 14;
  private static final int LONGEST = 40;

  private record Slot<V>(String word, V value) {}

  private final AtomicReferenceArray<@Nullable Slot<V>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<T, String> word;
  private final Function<T, V> make;

  /// @param word what tells one thing from another
  /// @param make gives the same for the same word, and nothing that anyone changes
  public Remembered(Function<T, String> word, Function<T, V> make) {
    this.word = word;
    this.make = make;
  }

  public V of(T thing) {
    var key = word.apply(thing);
    var hash = key.hashCode();
    var index = (hash ^ (hash >>> 13)) & (SLOTS - 2);
    var slot = slots.getAcquire(index);
    if (slot != null && slot.word.equals(key)) {
      return slot.value;
    }
    var other = slots.getAcquire(index + 1);
    return other != null && other.word.equals(key)
        ? other.value
        : remember(key, index, make.apply(thing));
  }

  private V remember(String key, int index, V value) {
    if (key.length() <= LONGEST) {
      slots.setRelease(index + 1, slots.getAcquire(index));
      slots.setRelease(index, new Slot<>(key, value));
    }
    return value;
  }
}
