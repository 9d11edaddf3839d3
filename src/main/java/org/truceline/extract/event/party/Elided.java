package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// The subject that an Arabic sentence leaves out because the one before named it: `وطالب المجلس
/// بـ…` after what somebody said, `وأمس شنت هجوما …` after what somebody did.
public final class Elided {

  private static final int BESIDE = 2;

  private final Scene scene;
  private final Hit<Trigger> hit;

  private Elided(Scene scene, Hit<Trigger> hit) {
    this.scene = scene;
    this.hit = hit;
  }

  /// Who does it, where the clause leaves out whom the one before it named.
  ///
  /// @param speaker who spoke last
  public static @Nullable Group of(Scene scene, Hit<Trigger> hit, @Nullable Group speaker) {
    if (!scene.isVerbFirst() || hit.tense() == null) {
      return null;
    }
    var elided = new Elided(scene, hit);
    if (isSpoken(hit.value())) {
      return elided.isFirst() && elided.hasNoSubject(hit.first() + 1) ? elided.here(speaker) : null;
    }
    if (!isDeed(hit.value().type()) || !hit.value().sources().contains("subj")) {
      return null;
    }
    if (elided.isWeapon()) {
      return elided.owner();
    }
    return elided.isFirst() && elided.hasObject() ? elided.here(scene.before()) : null;
  }

  /// `فيما قصفت المدفعية …`: what they fight with, and nobody whose it is.
  private boolean isWeapon() {
    var next = hit.first() + 1;
    var line = scene.line();
    return next < line.size()
        && line.is(next, Cue.FORCES)
        && line.hasArticle(next)
        && scene.groups().stream()
            .noneMatch(group -> group.first() >= next && group.first() <= next + BESIDE);
  }

  /// Whose they are: those who acted last in the sentence, else in the one before.
  private @Nullable Group owner() {
    Group owner = null;
    for (var group : scene.groups()) {
      var acts = group.last() < hit.first() && group.governor().isEmpty();
      owner = acts && !Parties.isVictim(group) ? group : owner;
    }
    return owner == null ? here(scene.before()) : owner;
  }

  private @Nullable Group here(@Nullable Group before) {
    return before == null ? null : before.at(scene.line().index(), 0);
  }

  private static boolean isSpoken(Trigger trigger) {
    return trigger.isSpeechAct()
        || trigger.type() == EventType.STATEMENT
        || trigger.type() == EventType.SUPPORT;
  }

  /// What is hardly told in the passive.
  private static boolean isDeed(EventType type) {
    return switch (type) {
      case ATTACK, AIRSTRIKE, SHELLING, CAPTURE, WITHDRAWAL, AID_BLOCKED, SIEGE -> true;
      default -> false;
    };
  }

  /// Nothing but times and adverbs before the verb.
  private boolean isFirst() {
    for (var i = 0; i < hit.first(); i++) {
      if (!isAside(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAside(int i) {
    var line = scene.line();
    return scene.isTime(i)
        || line.isAdverb(i)
        || line.is(i, Cue.ADVERB)
        || line.is(i, Cue.RESUMES)
        || line.isPunctuation(i);
  }

  /// `شنت هجوما`: what follows the verb is what it does, and no subject.
  private boolean hasObject() {
    if (hit.words().size() < 2 || scene.line().is(hit.words().get(1), Cue.AIRCRAFT)) {
      return false;
    }
    for (var i = hit.first() + 1; i < hit.words().get(1); i++) {
      if (!isAside(i)) {
        return false;
      }
    }
    return true;
  }

  /// What follows the verb is its object or a preposition.
  private boolean hasNoSubject(int next) {
    var line = scene.line();
    return next < line.size()
        && (line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.LOCATIVE)
            || scene.groups().stream().anyMatch(group -> group.first() == next));
  }
}
