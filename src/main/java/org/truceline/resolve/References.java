package org.truceline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.truceline.model.Event;
import org.truceline.model.Facts;

/// The ids that facts refer to each other by. Their prefix says what they stand for.
final class References {

  private static final Set<String> PREFIXES = Set.of("actor", "place", "zone", "agreement");

  private References() {}

  static Set<String> in(Facts facts) {
    var ids = new TreeSet<String>();
    facts.zones().forEach(zone -> ids.addAll(zone.places()));
    facts.places().forEach(place -> ids.addAll(place.within()));
    for (var agreement : facts.agreements()) {
      ids.addAll(agreement.parties());
      ids.addAll(agreement.guarantors());
      ids.addAll(agreement.zones());
      ids.addAll(agreement.terms().places());
      ids.addAll(agreement.terms().excluded());
    }
    facts.events().forEach(event -> ids.addAll(in(event)));
    for (var relation : facts.relations()) {
      ids.addAll(List.of(relation.from(), relation.to()));
    }
    return ids;
  }

  private static List<String> in(Event event) {
    var ids = new ArrayList<String>();
    ids.addAll(event.sources());
    ids.addAll(event.targets());
    ids.addAll(event.places());
    ids.addAll(event.attributedTo());
    if (event.zone() != null) {
      ids.add(event.zone());
    }
    if (event.agreement() != null) {
      ids.add(event.agreement());
    }
    return ids;
  }

  /// What an id stands for.
  ///
  /// @throws IllegalArgumentException naming the id, if its prefix is none that facts refer to
  static String prefix(String id) {
    var prefix = id.substring(0, Math.max(0, id.indexOf(':')));
    if (!PREFIXES.contains(prefix)) {
      throw new IllegalArgumentException("'%s' begins with none of %s".formatted(id, PREFIXES));
    }
    return prefix;
  }
}
