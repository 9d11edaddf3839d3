package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Tells after a noun, in languages that put both who does it and to whom behind it, those to whom
/// it is done.
final class Struck {

  private final Scene scene;

  Struck(Scene scene) {
    this.scene = scene;
  }

  /// `قصف مواقع الجيش`, `قصف مواقع للجيش`: theirs is what was struck.
  boolean is(Hit<Trigger> hit, Group said) {
    if (!scene.isVerbFirst()) {
      return isConvoy(hit, said);
    }
    if (hit.tense() != null) {
      return false;
    }
    return isTaken(hit, said) || isHit(hit, said) || isAccused(hit, said);
  }

  /// `UN aid convoy attacked in Darfur`: no convoy attacks.
  private boolean isConvoy(Hit<Trigger> hit, Group said) {
    var line = scene.line();
    var next = hit.last() + 1;
    return hit.value().type() == EventType.ATTACK
        && hit.tense() == Tense.PAST
        && hit.words().size() == 1
        && said.last() < hit.first()
        && line.is(hit.first() - 1, Cue.AIMED_AT)
        && (next >= line.size()
            || line.is(next, Cue.LOCATIVE)
            || line.isPunctuation(next)
            || scene.isTime(next));
  }

  private boolean isHit(Hit<Trigger> hit, Group said) {
    return hit.value().type().isHostile()
        && !hit.value().isMutual()
        && said.first() > hit.last()
        && (said.governor().isEmpty() || said.governor().equals("ل"))
        && scene.hasCue(hit.last(), said.first() + 1, Cue.AIMED_AT)
        && !isAgent(hit, said);
  }

  /// `استهداف دورية من قبل مسلحي الحركة`: behind these words stands who does it.
  private boolean isAgent(Hit<Trigger> hit, Group said) {
    var line = scene.line();
    for (var i = said.first() - 1; i > Math.max(hit.last(), said.first() - Headed.HEADS); i--) {
      if (Governed.AGENTS.contains(line.token(i).word()) && line.is(i - 1, Cue.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /// `اعتقال خمسة مسلحين`: people of no name are those who are arrested, freed or brought away.
  private boolean isTaken(Hit<Trigger> hit, Group said) {
    var type = hit.value().type();
    return (type == EventType.ARREST
            || type == EventType.EVACUATION
            || type == EventType.PRISONER_EXCHANGE)
        && said.mentions().getFirst().implied()
        && said.first() > hit.first();
  }

  /// `اتهام الحوثيين بخرق الهدنة`: right between the accusation and the deed stands the accused.
  private boolean isAccused(Hit<Trigger> hit, Group said) {
    return hit.value().type() == EventType.ACCUSATION
        && said.governor().isEmpty()
        && said.first() == hit.last() + 1
        && isOfDeed(said.last() + 1);
  }

  private boolean isOfDeed(int token) {
    var line = scene.line();
    return token < line.size()
        && line.wording().word(token).words().stream()
            .anyMatch(reading -> Clitics.isBy(reading.clitics()));
  }
}
