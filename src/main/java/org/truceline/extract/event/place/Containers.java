package org.truceline.extract.event.place;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Mention;

/// Tells the places where something happens from those that only tell where these are: `a town of
/// the district …`, `in the north of …`, `near …`.
final class Containers {

  private final Scene scene;
  private final Sites sites;

  Containers(Scene scene, Sites sites) {
    this.scene = scene;
    this.sites = sites;
  }

  /// The places without what others of them lie in or near to.
  List<Mention> without(List<Mention> named) {
    if (named.size() < 2) {
      return named;
    }
    var kept = new ArrayList<>(named);
    for (var i = 1; i < named.size(); i++) {
      var inner = named.get(i - 1);
      if (holds(named.get(i), inner, !kept.contains(inner))) {
        kept.remove(named.get(i));
      }
    }
    kept.removeIf(place -> !place.equals(named.getFirst()) && isNearby(place));
    kept.removeIf(place -> kept.stream().anyMatch(in -> sites.isWider(place.id(), in.id())));
    return kept;
  }

  /// `بلدة … الواقعة في محافظة …`: nothing but where it lies stands between the two.
  ///
  /// @param isHeld whether the inner one itself only tells where a third one lies
  private boolean holds(Mention outer, Mention inner, boolean isHeld) {
    var line = scene.line();
    if (!line.language().adjectivesFollow()
        || outer.isJoined()
        || outer.id().equals(inner.id())
        || (sites.isRegion(inner.id()) && !isHeld)
        || !(isDivision(outer) || isPart(outer))) {
      return false;
    }
    for (var i = inner.last() + 1; i < outer.first(); i++) {
      if (!line.is(i, Cue.LIES_IN) && !line.is(i, Cue.PLACE_PART) && !isDivision(i)) {
        return false;
      }
    }
    return true;
  }

  /// `شمالي القطاع`.
  private boolean isPart(Mention place) {
    return scene.line().is(place.first(), Cue.PLACE_PART) && sites.isRegion(place.id());
  }

  private boolean isDivision(Mention place) {
    return sites.isCountry(place.id())
        || isDivision(place.first())
        || isDivision(place.first() - 1);
  }

  private boolean isDivision(int token) {
    return scene.line().is(token, Cue.DIVISION);
  }

  private boolean isNearby(Mention place) {
    return scene.line().cueEnding(place.first() - 1, Cue.NEARBY) != null;
  }
}
