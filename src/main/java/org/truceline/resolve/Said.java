package org.truceline.resolve;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What claims say of one variant.
///
/// @param blocks all in which one of the claims alone would meet others, so that these do not
///   depend on which claims came together
record Said(Facets facets, SortedSet<String> blocks) {

  static Said of(Facets facets) {
    return new Said(facets, Blocks.of(facets));
  }

  Said and(Said other) {
    return new Said(facets.and(other.facets), both(blocks, other.blocks));
  }

  Variant variant(String id) {
    return new Variant(id, facets, blocks, null);
  }

  static SortedSet<String> both(SortedSet<String> some, SortedSet<String> others) {
    var both = new TreeSet<>(some);
    both.addAll(others);
    return Collections.unmodifiableSortedSet(both);
  }
}
