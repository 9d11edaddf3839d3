package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.Clauses.Clause;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// Where an event happens, in which zone, under which agreement: what its clause names.
final class Settings {

  private static final int REACH = 16;

  private final Scene scene;

  Settings(Scene scene) {
    this.scene = scene;
  }

  /// The places after the trigger, up to the next trigger; where there are none, those before it.
  List<Mention> placesOf(Hit<Trigger> hit) {
    var after = new ArrayList<Mention>();
    var end = Math.min(end(hit), hit.last() + REACH);
    for (var mention : scene.mentions()) {
      if (mention.isPlace() && mention.first() > hit.first() && mention.first() <= end) {
        after.add(mention);
      }
    }
    return after.isEmpty() ? before(hit) : after;
  }

  private int end(Hit<Trigger> hit) {
    var end = scene.clauses().of(hit.last()).last();
    for (var other : scene.triggers()) {
      if (other.first() > hit.last() && other.first() <= end && !isInside(hit, other)) {
        end = other.first() - 1;
      }
    }
    return end;
  }

  private static boolean isInside(Hit<Trigger> hit, Hit<Trigger> other) {
    return hit.value().isSpeechAct() && other.first() > hit.last();
  }

  private List<Mention> before(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    Mention nearest = null;
    for (var mention : scene.mentions()) {
      if (mention.isPlace()
          && clause.covers(mention.first())
          && mention.last() < hit.first()
          && isFree(mention.last(), hit.first(), hit)) {
        nearest = mention;
      }
    }
    return nearest == null ? List.of() : List.of(nearest);
  }

  private boolean isFree(int from, int to, Hit<Trigger> hit) {
    return scene.triggers().stream()
        .noneMatch(other -> !other.equals(hit) && from < other.first() && other.first() < to);
  }

  @Nullable String zone(Hit<Trigger> hit) {
    return nearest(hit, Mention::isZone);
  }

  @Nullable String agreement(Hit<Trigger> hit) {
    var own = nearest(hit, Mention::isAgreement);
    var isOpen =
        own == null
            && hit.value().type() == EventType.CEASEFIRE_IN_FORCE
            && zone(hit) == null
            && placesOf(hit).isEmpty();
    return isOpen ? scene.agreementBefore() : own;
  }

  private @Nullable String nearest(Hit<Trigger> hit, Predicate<Mention> wanted) {
    Clause clause = scene.clauses().of(hit.first());
    var index = scene.clauses().indexOf(hit.last());
    Mention nearest = null;
    for (var mention : scene.mentions()) {
      var inside =
          clause.covers(mention.first())
              || scene.clauses().indexOf(mention.first()) == index
              || hit.words().stream().anyMatch(mention::covers)
              || (isTopic(hit) && mention.first() < hit.first());
      if (wanted.test(mention)
          && inside
          && (nearest == null || distance(hit, mention) < distance(hit, nearest))) {
        nearest = mention;
      }
    }
    return nearest == null ? null : nearest.id();
  }

  /// What comes into force is the topic of the sentence, however many commas follow it.
  private static boolean isTopic(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case CEASEFIRE_IN_FORCE, DEPLOYMENT, MONITORING -> true;
      default -> false;
    };
  }

  private static int distance(Hit<Trigger> hit, Mention mention) {
    return mention.first() > hit.last()
        ? mention.first() - hit.last()
        : Math.max(0, hit.first() - mention.last());
  }
}
