package org.truceline.extract.event.party;

import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Finds at talks that English names in passing the one who says something there: `X said at a
/// meeting with Y`.
final class Meetings {

  private static final int REACH = 7;

  private final Scene scene;
  private final Roles roles;

  Meetings(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// Those who were met, and who spoke to them.
  @Nullable Group with(Hit<Trigger> hit, @Nullable Group met) {
    if (met == null
        || scene.isVerbFirst()
        || hit.tense() != null
        || hit.value().type() != EventType.NEGOTIATION
        || met.first() < hit.first()) {
      return met;
    }
    var speaker = speaker(hit);
    if (speaker == null || !scene.isOneClause(speaker.first(), hit.first())) {
      return met;
    }
    var all = new ArrayList<>(met.mentions());
    speaker.mentions().stream().filter(one -> !met.ids().contains(one.id())).forEach(all::add);
    all.sort(Comparator.comparingInt(one -> one.first()));
    return new Group(all, "");
  }

  /// The subject of a verb of saying, where nobody is named between it and the talks.
  private @Nullable Group speaker(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - REACH); i--) {
      var verb = line.cue(i, Cue.SPEECH);
      if (verb != null && verb.tense() == Tense.PAST) {
        return scene.hasPreposition(verb.last(), hit.first())
                && !scene.hasActor(verb.last(), hit.first())
            ? roles.subject(new Anchor(verb.first(), verb.last(), verb.tense()))
            : null;
      }
      if (line.isPunctuation(i) || scene.here().at(i) != null) {
        return null;
      }
    }
    return null;
  }
}
