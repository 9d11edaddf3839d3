package org.truceline.text;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The words that were read last, each kept once with its normal forms. It never grows: each word
/// has a few slots that it shares with others, and takes that of the one that was read first of
/// them. With one slot each, two frequent words that met in it would be folded anew at every turn.
/// Threads may share it.
final class Forms {

  private static final int SLOTS = 1 << 15;
  private static final int WAYS = 4;
  private static final int LONGEST = 40;

  private static final AtomicReferenceArray<@Nullable Form> KEPT =
      new AtomicReferenceArray<>(SLOTS);

  /// Of what each slot keeps, so that no other word is looked at; one that is out of date only
  /// costs another look.
  private static final AtomicIntegerArray HASHES = new AtomicIntegerArray(SLOTS);

  /// How a word is written and its two normal forms, see [Token].
  record Form(String surface, String name, String word) {

    private static Form of(String surface) {
      var word = Folding.word(Compounds.joined(surface));
      return new Form(surface, Folding.nameOf(word), word);
    }

    private boolean isAt(String text, int begin, int end) {
      return surface.length() == end - begin && text.startsWith(surface, begin);
    }
  }

  private Forms() {}

  /// The word between two offsets of a text.
  static Form of(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int first = (hash ^ (hash >>> 15)) & (SLOTS - WAYS);
    for (int way = 0; way < WAYS; way++) {
      if (HASHES.getPlain(first + way) == hash) {
        var kept = KEPT.getAcquire(first + way);
        if (kept != null && kept.isAt(text, begin, end)) {
          return kept;
        }
      }
    }
    return keep(first, hash, text, begin, end);
  }

  private static Form keep(int first, int hash, String text, int begin, int end) {
    var form = Form.of(text.substring(begin, end));
    if (end - begin <= LONGEST) {
      for (int way = WAYS - 1; way > 0; way--) {
        KEPT.setRelease(first + way, KEPT.getAcquire(first + way - 1));
        HASHES.setPlain(first + way, HASHES.getPlain(first + way - 1));
      }
      KEPT.setRelease(first, form);
      HASHES.setPlain(first, hash);
    }
    return form;
  }
}
