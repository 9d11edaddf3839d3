package org.truceline.extract.event.party;

import java.util.stream.Stream;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Adds those who fell in a clash to those with whom it was.
final class Fallen {

  private final Scene scene;

  Fallen(Scene scene) {
    this.scene = scene;
  }

  /// `Soldiers were killed in a clash with …`: they fought, too.
  Group with(Hit<Trigger> hit, Group said) {
    if (scene.isVerbFirst()) {
      return withDead(hit, said);
    }
    var clause = scene.clauses().of(hit.first());
    if (hit.value().type() != EventType.CLASH
        || hit.tense() != null
        || said.ids().size() > 1
        || said.first() < hit.first()
        || !scene.hasCue(clause.first() - 1, hit.first(), Cue.HARMED)) {
      return said;
    }
    var fallen = new Topics(scene).between(clause.first(), hit.first() - 1);
    return fallen == null || Parties.isVictim(fallen) ? said : both(fallen, said);
  }

  /// `أن جنديا تركيا قتل في عملية شهدت اشتباكات مع مسلحين من …`.
  private Group withDead(Hit<Trigger> hit, Group said) {
    if (hit.value().type() != EventType.CLASH
        || said.ids().size() > 1
        || said.first() < hit.last()
        || !scene.hasCue(-1, hit.first(), Cue.HARMED)) {
      return said;
    }
    var fallen = new Slain(scene).before(hit);
    return fallen == null || Parties.isVictim(fallen) || fallen.ids().equals(said.ids())
        ? said
        : both(fallen, said);
  }

  private static Group both(Group fallen, Group said) {
    return new Group(
        Stream.concat(fallen.mentions().stream(), said.mentions().stream()).toList(), "");
  }
}
