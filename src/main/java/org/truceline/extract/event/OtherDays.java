package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.told.Evidence;
import org.truceline.extract.event.told.Told;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Span;
import org.truceline.text.Document;

/// The same deed in another place on another day, of which no verb of its own tells: `captured Goma
/// in January and Bukavu in February`.
final class OtherDays {

  private static final int BESIDE = 3;

  private final Document document;
  private final Scene scene;

  OtherDays(Document document, Scene scene) {
    this.document = document;
    this.scene = scene;
  }

  /// @param first the deed in the place that is named first
  List<Told> of(Hit<Trigger> hit, Told first) {
    var more = new ArrayList<Told>();
    if (!isOfPlace(first.type()) || !first.when().isKnown() || first.places().isEmpty()) {
      return more;
    }
    var last = place(hit, first.places().getLast());
    for (var place : scene.mentions()) {
      var before = last == null ? null : between(last, place);
      var day = before == null ? null : after(place);
      if (before != null
          && day != null
          && isAdded(before, place)
          && scene.isOneClause(hit.last(), place.first())) {
        more.add(first.elsewhere(place.id(), day.when(), evidence(hit, day)));
        last = place;
      }
    }
    return more;
  }

  private static boolean isOfPlace(EventType type) {
    return type == EventType.CAPTURE || type == EventType.WITHDRAWAL || type.isHostile();
  }

  private @Nullable Mention place(Hit<Trigger> hit, String id) {
    for (var mention : scene.mentions()) {
      if (mention.first() > hit.first() && mention.id().equals(id)) {
        return mention;
      }
    }
    return null;
  }

  /// The time between two places, where nothing else is told between them.
  private @Nullable TimeMention between(Mention last, Mention place) {
    for (var time : scene.times()) {
      if (place.isPlace()
          && last.last() < time.firstToken()
          && time.lastToken() < place.first()
          && !scene.hasTrigger(last.last(), place.first())) {
        return time;
      }
    }
    return null;
  }

  private @Nullable TimeMention after(Mention place) {
    for (var time : scene.times()) {
      if (place.last() < time.firstToken()
          && time.firstToken() <= place.last() + BESIDE
          && !scene.hasTrigger(place.last(), time.firstToken())) {
        return time;
      }
    }
    return null;
  }

  /// `And`, and nothing else but prepositions.
  private boolean isAdded(TimeMention before, Mention place) {
    var line = scene.line();
    var isJoined = place.isJoined();
    for (var i = before.lastToken() + 1; i < place.first(); i++) {
      isJoined |= line.is(i, Cue.AND) || (scene.isVerbFirst() && line.isJoined(i));
      if (!line.is(i, Cue.AND)
          && !line.is(i, Cue.PREPOSITION)
          && !line.is(i, Cue.LOCATIVE)
          && !line.is(i, Cue.DEFINITE)
          && !line.is(i, Cue.PLACE_HEAD)) {
        return false;
      }
    }
    return isJoined;
  }

  private Span evidence(Hit<Trigger> hit, TimeMention day) {
    return new Evidence(document, scene).until(hit, day);
  }
}
