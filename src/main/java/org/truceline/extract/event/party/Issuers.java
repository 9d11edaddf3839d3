package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Those whose text is a verb's subject: `طالب بيان للاتحاد الأفريقي …`, `دعا تقرير صادر عن …`.
final class Issuers {

  private static final int REACH = 4;

  private Issuers() {}

  /// Whoever a preposition names next behind an indefinite text.
  static @Nullable Group of(Scene scene, Anchor verb) {
    var text = verb.first() + 1;
    var line = scene.line();
    if (!scene.isVerbFirst()
        || text >= line.size()
        || !line.is(text, Cue.ISSUED_TEXT)
        || line.hasArticle(text)) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.first() > text) {
        var isNext =
            group.first() - text <= REACH
                && !group.governor().isEmpty()
                && scene.isOneClause(text, group.first())
                && !scene.hasTrigger(text, group.first());
        return isNext ? group : null;
      }
    }
    return null;
  }
}
