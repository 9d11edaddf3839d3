package org.truceline.extract.event.party;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// Finds who struck where a sentence tells whom they killed or what they destroyed in the blow:
/// `they killed 12 soldiers in an ambush`, `قالت الحركة إنها قتلت 12 جنديا في كمين`.
final class Slayers {

  private final Scene scene;
  private final Roles roles;
  private final Function<Hit<Trigger>, @Nullable Group> source;

  /// @param source finds who does what another trigger tells
  Slayers(Scene scene, Roles roles, Function<Hit<Trigger>, @Nullable Group> source) {
    this.scene = scene;
    this.roles = roles;
    this.source = source;
  }

  @Nullable Group of(Hit<Trigger> hit) {
    if (!hit.value().type().isHostile() || hit.tense() != null) {
      return null;
    }
    if (scene.isVerbFirst() && !isWithin(hit)) {
      return null;
    }
    for (var i = hit.first() - 1; i >= scene.clauses().of(hit.first()).first(); i--) {
      var verb = scene.line().cue(i, Cue.HARMED);
      if (verb != null
          && (verb.tense() == Tense.PAST || isAdded(verb.first()))
          && !isEndured(verb.last() + 1)) {
        var anchor = new Anchor(verb.first(), verb.last(), verb.tense());
        return scene.isVerbFirst() ? killers(anchor, hit) : roles.subject(anchor);
      }
    }
    return scene.isVerbFirst() ? destroyers(hit) : null;
  }

  /// `Widened its campaign, killing 21 people in a strike`, and not `shelled …, killing …`.
  private boolean isAdded(int verb) {
    return !scene.isVerbFirst()
        && verb > 0
        && scene.line().isComma(verb - 1)
        && scene.line().isParticiple(verb)
        && scene.triggers().stream()
            .filter(other -> other.last() < verb)
            .noneMatch(other -> other.value().type().isHostile() && !other.value().isSpeechAct());
  }

  /// `في هجوم`, `بهجوم`: what is told before was done in it.
  private boolean isWithin(Hit<Trigger> hit) {
    return hit.isBy() || scene.line().is(hit.first() - 1, Cue.WITHIN);
  }

  private @Nullable Group killers(Anchor verb, Hit<Trigger> hit) {
    var killers = new Killers(scene, roles).of(verb);
    return killers == null || isApart(verb.last(), hit.first()) ? null : killers;
  }

  /// `أعلن الجيش أنه دمر ثلاث دبابات في قصف على …`.
  private @Nullable Group destroyers(Hit<Trigger> hit) {
    Hit<Trigger> before = null;
    for (var other : scene.triggers()) {
      before = other.last() < hit.first() ? other : before;
    }
    return before != null
            && before.value().type() == EventType.ATTACK
            && before.tense() == Tense.PAST
            && !before.value().isRepelled()
            && scene.isOneClause(before.first(), hit.first())
        ? source.apply(before)
        : null;
  }

  /// Whether another deed is told between.
  private boolean isApart(int from, int to) {
    for (var other : scene.triggers()) {
      if (other.first() > from
          && other.last() < to
          && other.value().type() != EventType.CASUALTIES) {
        return true;
      }
    }
    return false;
  }

  /// `Six killed 20 injured in an ambush`.
  private boolean isToll(int next) {
    var line = scene.line();
    return next + 1 < line.size()
        && line.token(next).kind() == Token.Kind.NUMBER
        && line.is(next + 1, Cue.HARMED);
  }

  /// `Killed in an ambush`: who was killed stands before it.
  private boolean isEndured(int next) {
    var line = scene.line();
    if (line.is(next + 1, Cue.BOUND)) {
      return false;
    }
    return isToll(next)
        || line.isPunctuation(next)
        || line.is(next, Cue.PREPOSITION)
        || line.is(next, Cue.LOCATIVE)
        || line.is(next, Cue.OPENER)
        || line.is(next, Cue.CONJUNCTION)
        || scene.isTime(next);
  }
}
