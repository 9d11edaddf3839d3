package org.truceline.resolve;

import java.util.Comparator;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;

/// One exact signature of an event, with what its claims say.
///
/// @param blocks in which it meets others
/// @param host the variant that tells the same event more fully, if there is one
record Variant(String id, Facets facets, SortedSet<String> blocks, @Nullable String host) {

  /// The fullest first: who says more things, more of them, on fewer days, and finer what it was.
  static final Comparator<Variant> FULLEST =
      Comparator.comparingInt((Variant variant) -> -variant.facets.said())
          .thenComparingInt(variant -> -variant.facets.size())
          .thenComparingLong(
              variant -> variant.facets.last().toEpochDay() - variant.facets.first().toEpochDay())
          .thenComparing(variant -> variant.facets.type() == EventType.ATTACK)
          .thenComparing(Variant::id);

  boolean isFullerThan(Variant other) {
    return FULLEST.compare(this, other) < 0;
  }

  boolean mayTellTheSameAs(Variant other) {
    return Compatibility.of(facets, other.facets);
  }

  Variant grown(Said more) {
    return new Variant(id, facets.and(more.facets()), Said.both(blocks, more.blocks()), host);
  }

  Variant hostedBy(@Nullable String other) {
    return new Variant(id, facets, blocks, other);
  }
}
