package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// Those who are let go had been taken, and by whom nobody says, in languages that put the subject
/// first: `released a general captured two weeks ago`.
final class Freed {

  private final Scene scene;

  Freed(Scene scene) {
    this.scene = scene;
  }

  /// Whether a participle only tells which of them are freed.
  boolean isOf(Hit<Trigger> hit) {
    var line = scene.line();
    var noun = hit.first() - 1;
    return !scene.isVerbFirst()
        && noun > 0
        && hit.tense() == Tense.PAST
        && hit.words().size() == 1
        && isTaking(hit.value().type())
        && !line.is(hit.last() + 1, Cue.BY)
        && line.token(noun).kind() == Token.Kind.WORD
        && !line.is(noun, Cue.PASSIVE)
        && !line.is(noun, Cue.PERFECT)
        && scene.triggers().stream()
            .anyMatch(freeing ->
                freeing.value().type() == EventType.PRISONER_EXCHANGE
                    && freeing.first() < hit.first()
                    && isOneClause(freeing.first(), hit.first()));
  }

  private static boolean isTaking(EventType type) {
    return switch (type) {
      case CAPTURE, ARREST, ATTACK -> true;
      default -> false;
    };
  }

  /// Nothing between that another verb could begin with.
  private boolean isOneClause(int from, int to) {
    var line = scene.line();
    for (var i = from + 1; i < to; i++) {
      if (line.isPunctuation(i)
          || line.is(i, Cue.CONJUNCTION)
          || line.is(i, Cue.RELATIVE)
          || line.is(i, Cue.OPENER)) {
        return false;
      }
    }
    return true;
  }
}
