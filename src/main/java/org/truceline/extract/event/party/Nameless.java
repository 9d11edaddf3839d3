package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// People without a name right behind an Arabic verb, who are its subject: in «احتجزت قبائل قافلة
/// للأمم المتحدة» whose convoy it is did nothing.
final class Nameless {

  private Nameless() {}

  /// Whether they stand at a token, and nobody whose they are, or who does it with them, behind it.
  static boolean act(Scene scene, int token) {
    var line = scene.line();
    var people = token < line.size() ? line.cue(token, Cue.NAMELESS) : null;
    return people != null
        && scene.groups().stream()
            .filter(group -> token <= group.last())
            .limit(1)
            .noneMatch(group ->
                group.first() <= people.last() + 1 || group.mentions().getFirst().isJoined());
  }
}
