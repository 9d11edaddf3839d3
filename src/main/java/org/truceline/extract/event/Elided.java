package org.truceline.extract.event;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// The subject that an Arabic sentence leaves out because the one before named it: `وطالب المجلس
/// بـ…` after what somebody said.
final class Elided {

  private Elided() {}

  /// @param before who spoke last
  static @Nullable Group of(Scene scene, Hit<Trigger> hit, @Nullable Group before) {
    return before != null
            && scene.isVerbFirst()
            && hit.first() == 0
            && hit.tense() != null
            && isSpoken(hit.value())
            && hasNoSubject(scene, hit.first() + 1)
        ? new Group(
            before.mentions().stream().map(one -> one.at(scene.line().index(), 0, 0)).toList(), "")
        : null;
  }

  private static boolean isSpoken(Trigger trigger) {
    return trigger.isSpeechAct()
        || trigger.type() == EventType.STATEMENT
        || trigger.type() == EventType.SUPPORT;
  }

  /// What follows the verb is its object or a preposition.
  private static boolean hasNoSubject(Scene scene, int next) {
    var line = scene.line();
    return next < line.size()
        && (line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.LOCATIVE)
            || scene.groups().stream().anyMatch(group -> group.first() == next));
  }
}
