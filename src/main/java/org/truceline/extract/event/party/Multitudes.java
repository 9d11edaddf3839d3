package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.text.Token;

/// People of no name who are told of by how many they are. Right behind an Arabic verb they are its
/// subject, and nobody who was named before.
final class Multitudes {

  private Multitudes() {}

  static boolean act(Scene scene, Anchor anchor) {
    return scene.isVerbFirst() && (areCounted(scene, anchor) || areMany(scene, anchor));
  }

  /// `وينتشر 1960 جنديا`: those who are counted move.
  private static boolean areCounted(Scene scene, Anchor anchor) {
    var hit = scene.here().at(anchor.first());
    return hit != null
        && hit.value().moves()
        && hit.words().size() == 1
        && hit.last() + 1 < scene.line().size()
        && scene.line().token(hit.last() + 1).kind() == Token.Kind.NUMBER;
  }

  /// «تظاهر آلاف في …».
  private static boolean areMany(Scene scene, Anchor anchor) {
    var next = anchor.first() + 1;
    return anchor.isVerb() && next < scene.line().size() && scene.line().is(next, Cue.MANY);
  }
}
