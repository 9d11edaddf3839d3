package org.truceline.extract.event.scene;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Where a trigger or a verb of saying stands.
public record Anchor(int first, int last, @Nullable Tense tense) {

  public boolean isVerb() {
    return tense != null;
  }
}
