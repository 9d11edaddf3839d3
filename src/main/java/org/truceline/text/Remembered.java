package org.truceline.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/// What was worked out for the words that were read last. It never grows: a word that falls on
/// another one's slot takes it. Threads may share it.
public final class Remembered<V> {

  private static final int SLOTS = 1 << 13;
  private static final int LONGEST = 40;

  private record Slot<V>(String word, V value) {}

  private final AtomicReferenceArray<Slot<V>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, V> make;

  /// @param make gives the same for the same word, and nothing that anyone changes
  public Remembered(Function<String, V> make) {
    this.make = make;
  }

  public V of(String word) {
    var hash = word.hashCode();
    var index = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    var slot = slots.getAcquire(index);
    if (slot != null && slot.word.equals(word)) {
      return slot.value;
    }
    var value = make.apply(word);
    if (word.length() <= LONGEST) {
      slots.setRelease(index, new Slot<>(word, value));
    }
    return value;
  }
}
