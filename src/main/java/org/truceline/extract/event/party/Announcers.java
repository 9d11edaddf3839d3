package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Finds who announces a deed or an aim as their own, in languages whose verbs of saying take a
/// noun as what is said.
final class Announcers {

  private final Scene scene;
  private final Roles roles;

  Announcers(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// `أعلن الجيش اعتقال …`: who announces a deed of nobody else, right after the verb, did it.
  @Nullable Group of(Hit<Trigger> hit) {
    if (!scene.isVerbFirst() || !(isOwnDeed(hit.value().type()) || isOwnAim(hit.first() - 1))) {
      return null;
    }
    for (var i = hit.first() - 1; i >= scene.clauses().of(hit.first()).first(); i--) {
      var verb = scene.line().cue(i, Cue.SPEECH);
      if (verb != null && verb.tense() != null) {
        var announcer = roles.subject(new Anchor(verb.first(), verb.last(), verb.tense()));
        var last = announcer == null ? verb.last() : Math.max(verb.last(), announcer.last());
        return isRightAfter(last, hit) ? announcer : null;
      }
    }
    return null;
  }

  /// `أعلنت الحركة عزمها تسليم …`: the pronoun makes the aim the announcer's.
  private boolean isOwnAim(int i) {
    return i > 0 && scene.line().is(i, Cue.INTENT) && scene.line().hasPronoun(i);
  }

  private static boolean isOwnDeed(EventType type) {
    return switch (type) {
      case ARREST, SANCTION, CAPTURE, ATTACK, AIRSTRIKE, SHELLING -> true;
      default -> false;
    };
  }

  private boolean isRightAfter(int last, Hit<Trigger> hit) {
    for (var i = last + 1; i < hit.first(); i++) {
      if (!scene.line().isPunctuation(i) && !scene.isTime(i) && !isOwnAim(i)) {
        return false;
      }
    }
    return last < hit.first();
  }
}
