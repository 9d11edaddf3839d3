package org.truceline.extract.naming.listed;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;

/// Of which state somebody is, and whose the army is that tells of a deed without saying so.
final class Nations {

  private final Lexicon lexicon;

  Nations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable String of(String id) {
    var actor = lexicon.actor(id);
    if (actor != null && (actor.type() == ActorType.INTERGOVERNMENTAL || isApart(actor.type()))) {
      return null;
    }
    var country = actor == null ? null : actor.country();
    return actor != null && actor.type() == ActorType.STATE
        ? id
        : country == null ? null : lexicon.stateOf(country);
  }

  /// In languages with an article of its own, an armed group's troops are not its state's.
  private static boolean isApart(ActorType type) {
    return type == ActorType.ARMED_GROUP;
  }

  /// `Russia launched drones at Kyiv, the air force said`: it is that of the sky they came into.
  @Nullable String army(Candidate saying, List<Mention> before) {
    var striker = striker(before);
    for (var place : before) {
      var isSky = place.isPlace() && ArmySaying.isOfSky(saying);
      var country = isSky ? lexicon.countryOf(place.id()) : null;
      if (country != null && !lexicon.stateOf(country).equals(striker)) {
        return lexicon.stateOf(country);
      }
    }
    return striker;
  }

  /// `Israeli jets struck …, the army said`: the one state whose deeds the sentence has told, and
  /// not that of the place that was struck.
  private @Nullable String striker(List<Mention> before) {
    var states = new HashSet<String>();
    for (var one : before) {
      var owner = one.isActor() && !one.implied() ? of(one.id()) : null;
      if (owner != null) {
        states.add(owner);
      }
    }
    return states.size() == 1 ? states.iterator().next() : null;
  }
}
