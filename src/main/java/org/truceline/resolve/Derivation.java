package org.truceline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.truceline.graph.Transaction;

/// Derives what holds of events from what is claimed of them, in one transaction: for claims that
/// are new, and again for those whose actors, places, zones or agreements were merged or parted.
final class Derivation {

  private final Transaction transaction;
  private final Canonical canonical;
  private final Variants variants;
  private final HeldEvents held;

  Derivation(Transaction transaction, Canonical canonical) {
    this(transaction, canonical, Set.of());
  }

  private Derivation(Transaction transaction, Canonical canonical, Set<String> rejoined) {
    this.transaction = transaction;
    this.canonical = canonical;
    variants = new Variants(transaction);
    held = new HeldEvents(transaction, canonical, rejoined);
  }

  /// What claims of articles that are new change, with their reports.
  ///
  /// @throws Outdated if the variants of their events do not follow all decisions
  Changes enter(List<Claimed> claims) {
    var said = said(claims);
    if (!said.isEmpty()) {
      variants.add(said);
    }
    var told = new TreeSet<String>();
    said.keySet().stream().filter(id -> !variants.isNew(id)).forEach(told::add);
    load(told, List.of());
    requireUpToDate(Set.of());
    return derive(claims);
  }

  /// Works some variants, and events that one article alone tells, out anew from all their claims.
  ///
  /// @param ids as the reports have them in `variant`
  /// @return the ids
  /// @throws Outdated if others of their events do not follow all decisions
  static Collection<String> again(Transaction transaction, Collection<String> ids) {
    again(transaction, ids, Set.of(), Set.of());
    return ids;
  }

  /// The same, where people told reports apart or together.
  ///
  /// @param events further ones, whose reports may be of these variants by now
  /// @param rejoined reports that people had told apart from an event that others could tell too
  static void again(
      Transaction transaction,
      Collection<String> ids,
      Collection<String> events,
      Set<String> rejoined) {
    var derivation = new Derivation(transaction, Canonical.hold(transaction), rejoined);
    derivation.variants.hold(ids);
    var said = said(derivation.claims(ids, events, rejoined));
    derivation.variants.replace(ids, said);
    var told = new TreeSet<>(said.keySet());
    told.addAll(derivation.variants.gone());
    var alone = new TreeSet<>(ids);
    alone.removeAll(told);
    alone.addAll(events);
    derivation.load(told, alone);
    derivation.requireUpToDate(told);
    var changes = derivation.derive(List.of());
    changes.tell(transaction);
    changes.join(transaction);
    changes.count(transaction);
  }

  /// All claims of some variants.
  private List<Claimed> claims(
      Collection<String> ids, Collection<String> events, Set<String> rejoined) {
    var first = new HeldEvents(transaction, canonical, rejoined);
    first.load(events, ids);
    return first.claims().stream().filter(claim -> ids.contains(claim.variant())).toList();
  }

  private static Map<String, Said> said(List<Claimed> claims) {
    var said = new TreeMap<String, Said>();
    for (var claim : claims) {
      var facets = claim.facets();
      if (facets != null) {
        said.merge(claim.variant(), Said.of(facets), Said::and);
      }
    }
    return said;
  }

  private Changes derive(List<Claimed> claims) {
    var all = new ArrayList<>(held.claims());
    all.addAll(claims);
    var hosts = hosts();
    var byEvent = new TreeMap<String, List<Claimed>>();
    for (var claim : all) {
      byEvent.computeIfAbsent(event(claim, hosts), _ -> new ArrayList<>()).add(claim);
    }
    var changes = new Changes(held, variants, id -> Hosting.root(id, hosts));
    byEvent.forEach(changes::settle);
    return changes;
  }

  /// @param told variants that are there, and whose events change
  /// @param alone events without a variant that change
  private void load(Collection<String> told, Collection<String> alone) {
    var ids = new TreeSet<>(told);
    for (var variant : variants.changed()) {
      ids.add(variant.id());
      if (variant.host() != null) {
        ids.add(variant.host());
      }
    }
    ids.removeIf(variants::isNew);
    var events = new TreeSet<>(alone);
    ids.forEach(id -> events.add(variants.event(id)));
    held.load(events, ids);
  }

  /// @param again those that are derived anew
  private void requireUpToDate(Set<String> again) {
    if (!canonical.areUnderWay()) {
      return;
    }
    var others = new TreeSet<>(held.variants().keySet());
    others.removeAll(again);
    var said = said(held.claims());
    var outdated = new TreeSet<>(others);
    transaction
        .run(
            "write/told-variants",
            Map.of("ids", List.copyOf(others)),
            row -> row.get("variant").asMap())
        .forEach(variant -> {
          var id = String.valueOf(variant.get("id"));
          var now = said.get(id);
          if (now == null || now.facets().namesTheSameAs(Facets.of(variant))) {
            outdated.remove(id);
          }
        });
    if (!outdated.isEmpty()) {
      throw new Outdated(outdated);
    }
  }

  private Map<String, String> hosts() {
    var hosts = new HashMap<>(held.hosts());
    for (var variant : variants.changed()) {
      if (variant.host() == null) {
        hosts.remove(variant.id());
      } else {
        hosts.put(variant.id(), variant.host());
      }
    }
    return hosts;
  }

  private static String event(Claimed claim, Map<String, String> hosts) {
    return claim.isToldElsewhere() ? Hosting.root(claim.variant(), hosts) : claim.variant();
  }
}
