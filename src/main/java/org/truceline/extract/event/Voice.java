package org.truceline.extract.event;

import java.util.Set;
import org.truceline.extract.event.Roles.Anchor;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Tells verbs whose subject suffers what they say.
final class Voice {

  private static final Set<String> BE =
      Set.of("was", "were", "been", "being", "is", "are", "be", "get", "got", "تم", "يتم", "جرى");

  private final Scene scene;

  Voice(Scene scene) {
    this.scene = scene;
  }

  boolean isPassive(Anchor anchor) {
    if (scene.isVerbFirst()
        || (anchor.tense() != Tense.PAST && anchor.tense() != Tense.PARTICIPLE)) {
      return false;
    }
    for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - 3); i--) {
      if (BE.contains(scene.line().token(i).name())) {
        return true;
      }
      if (scene.line().isPunctuation(i)) {
        break;
      }
    }
    var next = anchor.last() + 1;
    return (anchor.tense() == Tense.PARTICIPLE && !hasHave(anchor))
        || (next < scene.line().size() && scene.line().token(next).name().equals("by"));
  }

  private boolean hasHave(Anchor anchor) {
    for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - 3); i--) {
      if (Set.of("has", "have", "had").contains(scene.line().token(i).name())) {
        return true;
      }
    }
    return false;
  }
}
