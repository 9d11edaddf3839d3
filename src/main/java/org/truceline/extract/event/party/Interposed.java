package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;

/// Finds in Arabic who did what a noun tells, where it is said in between who tells it: `غارات قالت
/// السلطات إن مقاتلات … شنتها`.
final class Interposed {

  private static final int ADJECTIVES = 2;
  private static final int SPEAKER = 9;
  private static final int SUBJECT = 4;

  private final Scene scene;

  Interposed(Scene scene) {
    this.scene = scene;
  }

  @Nullable Group of(Hit<Trigger> hit) {
    if (!scene.isVerbFirst() || hit.tense() != null || !scene.line().has(Cue.SPEECH)) {
      return null;
    }
    var content = content(saying(hit.last()));
    for (var group : scene.groups()) {
      if (content >= 0 && group.first() > content) {
        return group.first() - content <= SUBJECT
                && group.governor().isEmpty()
                && hasPronoun(group.last() + 1)
            ? group
            : null;
      }
    }
    return null;
  }

  /// The verb of saying right behind the noun, -1 for none.
  private int saying(int last) {
    for (var i = last + 1; i < Math.min(scene.line().size(), last + 2 + ADJECTIVES); i++) {
      var verb = scene.line().cue(i, Cue.SPEECH);
      if (verb != null && verb.tense() != null) {
        return i;
      }
      if (scene.line().isPunctuation(i)) {
        return -1;
      }
    }
    return -1;
  }

  private int content(int saying) {
    for (var i = saying + 1;
        saying >= 0 && i < Math.min(scene.line().size(), saying + SPEAKER);
        i++) {
      if (scene.line().is(i, Cue.CONTENT)) {
        return i;
      }
    }
    return -1;
  }

  /// `شنتها`: what was done stands before.
  private boolean hasPronoun(int verb) {
    return verb < scene.line().size() && scene.line().hasPronoun(verb);
  }
}
