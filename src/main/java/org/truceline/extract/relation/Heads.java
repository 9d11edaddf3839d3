package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;

/// Heads who sign for those whom they lead: `a truce signed by Russian President X and his Turkish
/// counterpart Y` has the two states for its parties. And sponsors who stand for what they sponsor:
/// the words that make them guarantors do not make them mediators, too.
final class Heads {

  private Heads() {}

  /// The same relations, with the bodies for the people who lead them as parties.
  static List<Relation> replaced(List<Relation> told, Cast cast) {
    var replaced = new LinkedHashMap<String, Relation>();
    for (var one : told) {
      if (one.type() == RelationType.MEDIATES && isGuarantor(one, told)) {
        continue;
      }
      var party = one.type() == RelationType.PARTY_TO ? party(one, told, cast) : one;
      replaced.putIfAbsent(Relations.key(party), party);
    }
    return new ArrayList<>(replaced.values());
  }

  private static boolean isGuarantor(Relation mediator, List<Relation> told) {
    return told.stream()
        .anyMatch(one ->
            one.type() == RelationType.GUARANTOR_OF
                && one.from().equals(mediator.from())
                && one.to().equals(mediator.to())
                && one.evidence().equals(mediator.evidence()));
  }

  private static Relation party(Relation one, List<Relation> told, Cast cast) {
    if (!cast.isPerson(one.from())) {
      return one;
    }
    for (var other : told) {
      if (other.type() == RelationType.LED_BY
          && other.to().equals(one.from())
          && cast.isRule(other.from())
          && other.evidence().overlaps(one.evidence())) {
        return new Relation(other.from(), RelationType.PARTY_TO, one.to(), one.evidence());
      }
    }
    return one;
  }
}
