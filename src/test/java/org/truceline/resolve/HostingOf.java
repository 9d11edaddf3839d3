package org.truceline.resolve;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which event each of some claims tells, without a graph.
public final class HostingOf {

  private HostingOf() {}

  /// The ids of their events, in the order of the claims.
  static List<String> claims(List<Claimed> claims) {
    var variants = new TreeMap<String, Variant>();
    for (var claim : claims) {
      var facets = claim.facets();
      if (facets != null) {
        variants.merge(
            claim.variant(),
            new Variant(claim.variant(), facets, Blocks.of(facets), null),
            HostingOf::both);
      }
    }
    var events = new Hosting(variants.values()).events();
    return claims.stream()
        .map(claim -> events.getOrDefault(claim.variant(), claim.variant()))
        .toList();
  }

  private static Variant both(Variant one, Variant other) {
    var blocks = new TreeSet<>(one.blocks());
    blocks.addAll(other.blocks());
    return new Variant(one.id(), one.facets().and(other.facets()), blocks, null);
  }
}
