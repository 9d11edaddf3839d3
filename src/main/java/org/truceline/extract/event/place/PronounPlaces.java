package org.truceline.extract.event.place;

import java.util.List;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// The place for which an Arabic pronoun stands behind its preposition: «انسحبت من المدينة بعد أن
/// سيطر عليها الجيش».
final class PronounPlaces {

  private final Scene scene;
  private final List<Mention> places;

  /// @param places that the sentence names, in order
  PronounPlaces(Scene scene, List<Mention> places) {
    this.scene = scene;
    this.places = places;
  }

  /// The one named last before a trigger that goes on with a pronoun, or none.
  List<Mention> of(Hit<Trigger> hit) {
    if (!scene.isVerbFirst()
        || hit.tense() == null
        || !isOfPlace(hit.value().type())
        || !isBehind(hit)) {
      return List.of();
    }
    return places.stream()
        .filter(place -> place.last() < hit.first())
        .reduce((before, place) -> place)
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isOfPlace(EventType type) {
    return type == EventType.CAPTURE
        || type == EventType.WITHDRAWAL
        || type == EventType.DEPLOYMENT;
  }

  private boolean isBehind(Hit<Trigger> hit) {
    var line = scene.line();
    return line.is(hit.last(), Cue.TIED_PRONOUN)
        || (hit.last() + 1 < line.size() && line.is(hit.last() + 1, Cue.TIED_PRONOUN));
  }
}
