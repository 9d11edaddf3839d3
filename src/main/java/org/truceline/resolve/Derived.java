package org.truceline.resolve;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.truceline.graph.EventOrder;
import org.truceline.settle.Deed;
import org.truceline.settle.Dispute;
import org.truceline.settle.Quoted;
import org.truceline.settle.Settlement;
import org.truceline.settle.Settling;

/// An event as it follows from its claims.
///
/// @param evidence the best of them
record Derived(String id, Settlement settled, Quoted evidence, long order) {

  static Derived of(String id, Collection<Claimed> claims) {
    var settled = Settling.of(claims.stream().map(Claimed::claim).toList());
    var evidence =
        claims.stream()
            .filter(claimed -> claimed.claim().id().equals(settled.best()))
            .findFirst()
            .orElseThrow()
            .quoted();
    return new Derived(id, settled, evidence, EventOrder.of(settled.firstDay(), id));
  }

  /// Of its node.
  Map<String, Object> properties() {
    var when = settled.when();
    return Row.of("id", id)
        .and("type", settled.type().code())
        .and("order", order)
        .and("start", when.start())
        .and("end", when.end())
        .and("precision", when.precision().code())
        .and("timeZone", when.timeZone())
        .and("reason", when.reason())
        .and("factuality", settled.factuality().code())
        .and("disputed", !settled.disputes().isEmpty())
        .and("disputes", settled.disputes().stream().map(Dispute::code).toList())
        .and("hostile", settled.hostile())
        .and("reports", (long) settled.reports())
        .and("publishers", (long) settled.publishers())
        .and("confidence", settled.confidence())
        .and("evidence", evidence.list())
        .and("name", settled.name())
        .and("knownAt", settled.knownAt())
        .map();
  }

  /// The properties of its relationships of one kind, by the id at the other end.
  Map<String, Map<String, Object>> links(Link kind) {
    return switch (kind) {
      case ACTOR -> actors();
      case ZONE -> hostile(kind, settled.zones());
      case AGREEMENT -> hostile(kind, settled.agreements());
      case PLACE -> hostile(kind, settled.places());
      case PAIR -> links(kind, deed().pairs());
    };
  }

  /// As it counts between its actors.
  Deed deed() {
    return Deed.of(settled);
  }

  private Map<String, Map<String, Object>> actors() {
    var links = new TreeMap<String, Map<String, Object>>();
    settled
        .roles()
        .forEach(
            (actor, role) -> links.put(actor, link(Link.ACTOR, actor).and("role", role).map()));
    return links;
  }

  /// What may be a breach is found by where it is, and by what it is said to break.
  private Map<String, Map<String, Object>> hostile(Link kind, Collection<String> ids) {
    var links = new TreeMap<String, Map<String, Object>>();
    ids.forEach(id -> links.put(id, link(kind, id).and("hostile", settled.hostile()).map()));
    return links;
  }

  private Map<String, Map<String, Object>> links(Link kind, Collection<String> ids) {
    var links = new TreeMap<String, Map<String, Object>>();
    ids.forEach(id -> links.put(id, link(kind, id).map()));
    return links;
  }

  private Row link(Link kind, String id) {
    return Row.of(kind.key(), id).and("type", settled.type().code()).and("order", order);
  }
}
