package org.truceline.extract.event.place;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.model.EventType;

/// Places that only tell which agreement or which talks are meant, and not where anything happens.
final class PactPlaces {

  private static final int MADE = 4;

  private final Scene scene;
  private final Sites sites;

  PactPlaces(Scene scene, Sites sites) {
    this.scene = scene;
    this.sites = sites;
  }

  /// `welcomed the agreement signed in Pretoria`.
  boolean isPart(Mention place, Hit<Trigger> hit) {
    return isInName(place, hit)
        || isTopic(place, hit)
        || (hit.value().type() != EventType.AGREEMENT_SIGNED && isWhereMade(place, hit));
  }

  /// `Talks on Gaza`: what is talked about is not where.
  private boolean isTopic(Mention place, Hit<Trigger> hit) {
    return hit.value().type() == EventType.NEGOTIATION
        && !scene.isVerbFirst()
        && scene.line().is(place.first() - 1, Cue.ON);
  }

  private boolean isWhereMade(Mention place, Hit<Trigger> hit) {
    for (var mention : scene.mentions()) {
      if (mention.isAgreement()
          && mention.last() < place.first()
          && place.first() - mention.last() <= MADE
          && scene.line().is(mention.last() + 1, Cue.MADE)
          && mention.first() > hit.first()) {
        return true;
      }
    }
    return false;
  }

  /// `the Stockholm agreement`: no troops move there, and nobody breaks it there.
  boolean isInName(Mention place, Hit<Trigger> hit) {
    return hit.value().type() != EventType.AGREEMENT_SIGNED
        && (isQuotedName(place)
            || scene.mentions().stream()
                .anyMatch(agreement ->
                    agreement.isAgreement()
                        && agreement.covers(place.first())
                        && (hit.value().moves() || sites.isMadeAt(agreement.id(), place.id()))));
  }

  /// `اتفاق "أديس أبابا"`.
  private boolean isQuotedName(Mention place) {
    var before = scene.line().before(place.first());
    return scene.isVerbFirst()
        && before >= 0
        && before < place.first() - 1
        && scene.line().cueEnding(before, Cue.ACCORD_HEAD) != null;
  }
}
