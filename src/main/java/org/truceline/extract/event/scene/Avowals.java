package org.truceline.extract.event.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Mentions;
import org.truceline.model.ActorType;
import org.truceline.model.Field;

/// Finds the state for which an official's statement speaks: `The United States welcomes … We will
/// …`, `ترحب الولايات المتحدة … ونحن …`.
final class Avowals {

  private static final int OPENING = 2;

  private Avowals() {}

  /// The first state of which a sentence of its own says what it stands for, null for none.
  static @Nullable Mention by(List<Line> lines, Mentions mentions) {
    for (var line : lines) {
      var named = mentions.in(line);
      var first =
          named.isEmpty() || line.sentence().field() == Field.TITLE ? null : named.getFirst();
      if (first != null
          && first.first() <= OPENING
          && mentions.type(first.id()) == ActorType.STATE
          && avows(line, first)) {
        return first;
      }
    }
    return null;
  }

  private static boolean avows(Line line, Mention state) {
    var verb = line.cue(line.language().adjectivesFollow() ? 0 : state.last() + 1, Cue.AVOWS);
    return verb != null && (verb.tense() == null || verb.tense() == Tense.PRESENT);
  }
}
