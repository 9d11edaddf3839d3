package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Interruption;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Finds who announces a deed or an aim as their own: `أعلن الجيش اعتقال …`, `the army announced
/// the capture of …`.
final class Announcers {

  private final Scene scene;
  private final Roles roles;

  Announcers(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// `أعلن الجيش اعتقال …`: who announces a deed of nobody else, right after the verb, did it.
  @Nullable Group of(Hit<Trigger> hit) {
    if (!scene.isVerbFirst()) {
      return declared(hit);
    }
    if (!(isOwnDeed(hit.value().type()) || isOwnAim(hit.first() - 1))) {
      return null;
    }
    var begun = Interruption.begun(scene, hit.first());
    var from = begun == null ? scene.clauses().of(hit.first()) : begun;
    for (var i = begun == null ? hit.first() - 1 : begun.last(); i >= from.first(); i--) {
      var verb = scene.line().cue(i, Cue.SPEECH);
      if (verb != null && verb.tense() != null) {
        var announcer = roles.subject(new Anchor(verb.first(), verb.last(), verb.tense()));
        var last = announcer == null ? verb.last() : Math.max(verb.last(), announcer.last());
        return isRightAfter(last, begun == null ? hit.first() : begun.last()) ? announcer : null;
      }
    }
    return null;
  }

  /// `The rebels announced the capture of …`.
  private @Nullable Group declared(Hit<Trigger> hit) {
    var article = hit.first() - 1;
    var said = article < 1 ? null : scene.line().cue(article - 1, Cue.ANNOUNCES);
    if (said == null
        || said.tense() != Tense.PAST
        || hit.tense() != null
        || !isToBeDeclared(hit.value().type())) {
      return null;
    }
    return scene.line().is(article, Cue.DEFINITE) || scene.line().is(article, Cue.POSSESSIVE)
        ? roles.subject(new Anchor(said.first(), said.last(), said.tense()))
        : null;
  }

  private static boolean isToBeDeclared(EventType type) {
    return switch (type) {
      case CAPTURE, WITHDRAWAL, DEPLOYMENT, PRISONER_EXCHANGE, ARREST -> true;
      default -> false;
    };
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

  private boolean isRightAfter(int last, int end) {
    for (var i = last + 1; i < end; i++) {
      if (!scene.line().isPunctuation(i) && !scene.isTime(i) && !isOwnAim(i)) {
        return false;
      }
    }
    return last < end;
  }
}
