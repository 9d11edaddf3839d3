package org.truceline.extract.event.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;

/// Places about which a clause tells something.
final class HeadPlaces {

  private final Scene scene;
  private final List<Mention> places;

  /// @param places those of the scene
  HeadPlaces(Scene scene, List<Mention> places) {
    this.scene = scene;
    this.places = places;
  }

  /// The place that the trigger's clause is about: `Idlib, where …`, «إدلب التي …», `Sirte, a city
  /// seized …`.
  @Nullable Mention of(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    if (isResumed(clause)) {
      return resumed(scene.clauses().indexOf(hit.first()) - 1);
    }
    if (clause.kind() != Kind.RELATIVE
        && !scene.line().is(clause.first(), Cue.WHERE)
        && !isApposition(clause, hit)) {
      return null;
    }
    var at = clause.first() - 1;
    while (at >= 0 && scene.line().isPunctuation(at)) {
      at--;
    }
    var head = at;
    return places.stream().filter(place -> place.covers(head)).findFirst().orElse(null);
  }

  /// `The palace in Khartoum, which …, had been hit …`: where the subject is.
  private boolean isResumed(Clause clause) {
    return !scene.isVerbFirst()
        && clause.kind() == Kind.COMMA
        && scene.line().is(clause.first(), Cue.FINITE_AUXILIARY);
  }

  private @Nullable Mention resumed(int relative) {
    var index = relative;
    while (index > 0 && scene.clauses().get(index).kind() == Kind.RELATIVE) {
      index--;
    }
    var main = scene.clauses().get(index);
    return index == relative
        ? null
        : places.stream()
            .filter(place -> main.covers(place.first()) && isLocated(place))
            .reduce((_, last) -> last)
            .orElse(null);
  }

  private boolean isLocated(Mention place) {
    return scene.line().cueEnding(place.first() - 1, Cue.LOCATIVE) != null;
  }

  private boolean isApposition(Clause clause, Hit<Trigger> hit) {
    return clause.kind() == Kind.COMMA
        && (scene.hasCue(clause.first() - 1, hit.first(), Cue.PLACE_TAIL)
            || scene.hasCue(clause.first() - 1, hit.first(), Cue.PLACE_HEAD))
        && !scene.hasActor(clause.first() - 1, hit.first());
  }
}
