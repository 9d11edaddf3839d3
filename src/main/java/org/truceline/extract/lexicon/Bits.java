package org.truceline.extract.lexicon;

import java.util.Collection;
import java.util.List;

/// One bit of 64 for each word of a set: where a word's bit is missing, the set need not be asked.
final class Bits {

  private Bits() {}

  static long of(Collection<String> words) {
    var bits = 0L;
    for (var word : words) {
      bits |= of(word);
    }
    return bits;
  }

  static long of(String word) {
    var hash = word.hashCode();
    return 1L << ((hash ^ (hash >>> 16)) & 63);
  }

  /// The bits of all the forms of some readings.
  static long ofForms(List<Reading> readings) {
    var bits = 0L;
    for (var reading : readings) {
      bits |= of(reading.form());
    }
    return bits;
  }

  static boolean mayHold(long bits, String word) {
    return (bits & of(word)) != 0;
  }
}
