package org.truceline.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The words that were read last, each kept once with its normal forms. It never grows: a word
/// takes the slot of the one that was there. Threads may share it.
final class Forms {

  private static final int SLOTS = 1 << 14;
  private static final int LONGEST = 40;

  private static final AtomicReferenceArray<@Nullable Form> KEPT =
      new AtomicReferenceArray<>(SLOTS);

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
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    var kept = KEPT.getAcquire(slot);
    return kept != null && kept.isAt(text, begin, end) ? kept : keep(slot, text, begin, end);
  }

  private static Form keep(int slot, String text, int begin, int end) {
    var form = Form.of(text.substring(begin, end));
    if (end - begin <= LONGEST) {
      KEPT.setRelease(slot, form);
    }
    return form;
  }
}
