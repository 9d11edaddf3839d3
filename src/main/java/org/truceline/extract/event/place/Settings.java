package org.truceline.extract.event.place;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// Where an event happens, in which zone, under which agreement: what its clause names.
public final class Settings {

  private final Scene scene;
  private final Surroundings places;
  private final Manner manner;

  public Settings(Scene scene, Sites sites) {
    this.scene = scene;
    this.places = new Surroundings(scene, sites);
    this.manner = new Manner(scene);
  }

  /// The places that are named with the event.
  public List<Mention> placesOf(Hit<Trigger> hit) {
    return places.of(hit);
  }

  public @Nullable String zone(Hit<Trigger> hit) {
    return nearest(hit, Mention::isZone);
  }

  /// The agreement under which it happens, that of the sentences before where only a truce is told.
  ///
  /// @param zone the event's own
  /// @param named the places that are named with the event
  public @Nullable String agreement(Hit<Trigger> hit, @Nullable String zone, List<Mention> named) {
    var inside = nearest(hit, Mention::isAgreement);
    var own = inside == null ? pronounced(hit) : inside;
    var isOpen =
        own == null
            && hit.value().type() == EventType.CEASEFIRE_IN_FORCE
            && zone == null
            && named.isEmpty();
    return isOpen ? scene.agreementBefore() : own;
  }

  /// `منذ سريان الهدنة …، واصلت المليشيا خرقها`: the one named last in the sentence.
  private @Nullable String pronounced(Hit<Trigger> hit) {
    if (hit.value().type() != EventType.VIOLATION_REPORTED
        || !scene.isVerbFirst()
        || !scene.line().hasPronoun(hit.last())) {
      return null;
    }
    String named = null;
    for (var mention : scene.mentions()) {
      named = mention.isAgreement() && mention.last() < hit.first() ? mention.id() : named;
    }
    return named;
  }

  private @Nullable String nearest(Hit<Trigger> hit, Predicate<Mention> wanted) {
    Mention nearest = null;
    for (var mention : scene.mentions()) {
      if (wanted.test(mention)
          && isInside(hit, mention)
          && (nearest == null || distance(hit, mention) < distance(hit, nearest))) {
        nearest = mention;
      }
    }
    return nearest == null ? null : nearest.id();
  }

  private boolean isInside(Hit<Trigger> hit, Mention mention) {
    Clause clause = scene.clauses().of(hit.first());
    var index = scene.clauses().indexOf(hit.last());
    var main = manner.main(hit);
    return clause.covers(mention.first())
        || (main != null && main.covers(mention.first()))
        || scene.clauses().indexOf(mention.first()) == index
        || hit.words().stream().anyMatch(mention::covers)
        || (isTopic(hit) && mention.first() < hit.first());
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
