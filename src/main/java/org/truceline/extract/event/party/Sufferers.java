package org.truceline.extract.event.party;

import java.util.List;
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

/// Finds whom a blow fell on where a noun tells it and those who suffered it stand before their own
/// verb: `the army suffered an attack`, `six soldiers were killed in an ambush`.
final class Sufferers {

  private static final int REACH = 9;
  private static final int BESIDE = 5;

  private final Scene scene;
  private final Topics topics;

  Sufferers(Scene scene) {
    this.scene = scene;
    this.topics = new Topics(scene);
  }

  /// Who suffered it, or whose what was struck is.
  @Nullable Group any(Hit<Trigger> hit) {
    var suffered = of(hit);
    var holder = suffered == null ? holder(hit) : suffered;
    holder = holder == null ? owner(hit) : holder;
    return holder == null ? tied(hit) : holder;
  }

  /// `Air strikes on rebel-held areas`, `shelled the government-controlled town`: those who hold
  /// it.
  private @Nullable Group tied(Hit<Trigger> hit) {
    var line = scene.line();
    if (scene.isVerbFirst() || !isBlow(hit) || hit.value().isMutual() || !line.has(Cue.KEPT)) {
      return null;
    }
    for (var one : scene.mentions()) {
      var next = one.last() + 1;
      if (one.isActor()
          && one.first() > hit.last()
          && one.first() - hit.last() <= BESIDE
          && line.is(next, Cue.KEPT)
          && line.is(next + 1, Cue.TERRITORY)
          && !scene.hasTrigger(hit.last(), one.first())
          && scene.isOneClause(hit.last(), one.first())) {
        return new Group(List.of(one), "");
      }
    }
    return null;
  }

  private @Nullable Group of(Hit<Trigger> hit) {
    var verb = scene.isVerbFirst() || hit.tense() != null || !isBlow(hit) ? -1 : verb(hit);
    return verb < 0 ? null : topics.between(scene.clauses().of(verb).first(), verb - 1);
  }

  /// `Attacked posts held by the army`: whose what was struck is.
  private @Nullable Group holder(Hit<Trigger> hit) {
    if (scene.isVerbFirst() || !isBlow(hit) || !scene.line().has(Cue.KEPT)) {
      return null;
    }
    for (var group : scene.groups()) {
      if (group.first() > hit.last()
          && group.governor().equals("by")
          && scene.isOneClause(hit.last(), group.first())
          && scene.hasCue(hit.last(), group.first(), Cue.KEPT)) {
        return scene.hasTrigger(hit.last(), group.first()) ? null : group;
      }
    }
    return null;
  }

  /// `A blast near the headquarters of the army`: whose what was struck is.
  private @Nullable Group owner(Hit<Trigger> hit) {
    if (scene.isVerbFirst() || hit.tense() != null || !isBlow(hit) || hit.value().isMutual()) {
      return null;
    }
    for (var group : scene.groups()) {
      var of = group.first() - (scene.line().is(group.first() - 1, Cue.DEFINITE) ? 2 : 1);
      if (of - 1 > hit.last()
          && of - hit.last() <= BESIDE
          && scene.line().is(of, Cue.OF)
          && scene.line().is(of - 1, Cue.AIMED_AT)
          && isAt(hit.last() + 1)
          && scene.isOneClause(hit.last(), group.first())) {
        return group;
      }
    }
    return null;
  }

  /// `Near the …`, `on the …`, and not `from the …`.
  private boolean isAt(int next) {
    var line = scene.line();
    return !line.is(next, Cue.FROM)
        && !line.is(next, Cue.BY)
        && (line.is(next, Cue.LOCATIVE) || line.is(next, Cue.PREPOSITION));
  }

  /// Whether those before a noun are said to suffer what it tells.
  boolean isSuffered(Hit<Trigger> hit) {
    return !scene.isVerbFirst() && hit.tense() == null && verb(hit) >= 0;
  }

  private static boolean isBlow(Hit<Trigger> hit) {
    return hit.value().type().isHostile() && !hit.value().isSpeechAct();
  }

  /// The verb of suffering that governs a noun, -1 for none.
  private int verb(Hit<Trigger> hit) {
    var line = scene.line();
    var from = Math.max(scene.clauses().of(hit.first()).first(), hit.first() - REACH);
    for (var i = hit.first() - 1; i >= from; i--) {
      var other = scene.here().at(i);
      if (line.isPunctuation(i) || (other != null && !isHarm(i))) {
        return -1;
      }
      var suffers = line.cue(i, Cue.SUFFERS);
      if (isHarm(i) || (suffers != null && suffers.tense() != null)) {
        return i;
      }
    }
    return -1;
  }

  /// `Were killed in …`.
  private boolean isHarm(int i) {
    var harmed = scene.line().cue(i, Cue.HARMED);
    return harmed != null
        && harmed.tense() == Tense.PAST
        && (scene.line().is(harmed.last() + 1, Cue.IN) || scene.isTime(harmed.last() + 1))
        && (isCounted(harmed.first())
            || new Voice(scene).isPassive(new Anchor(harmed.first(), harmed.last(), Tense.PAST)));
  }

  /// `Six killed 20 injured in …`.
  private boolean isCounted(int harmed) {
    return harmed > 1
        && scene.line().token(harmed - 1).kind() == Token.Kind.NUMBER
        && scene.line().is(harmed - 2, Cue.HARMED);
  }

  /// `تبادل الأسرى اليمنيين`: an adjective tells whose they are, not who frees them.
  boolean isFreed(Hit<Trigger> hit, @Nullable Group found) {
    return found != null
        && hit.value().type() == EventType.PRISONER_EXCHANGE
        && found.mentions().size() == 1
        && found.mentions().getFirst().implied()
        && found.first() > hit.last()
        && scene.line().inflection().isObjectPlural(scene.line().token(found.first()));
  }
}
