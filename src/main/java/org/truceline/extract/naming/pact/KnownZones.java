package org.truceline.extract.naming.pact;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry.OfZone;
import org.truceline.extract.lexicon.Lexicon;

/// Which zone of the dictionaries a place and a kind make plain.
final class KnownZones {

  private static final Set<String> HELD_APART = Set.of("buffer", "security");

  private final Lexicon lexicon;

  KnownZones(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The only one of that kind that names the place, that holds it or that it holds.
  @Nullable String of(String place, String kind) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> holding = new LinkedHashSet<>();
    Set<String> held = new LinkedHashSet<>();
    for (OfZone zone : lexicon.zones()) {
      if (!isKind(zone, kind) || zone.places().isEmpty()) {
        continue;
      }
      if (zone.places().getFirst().equals(place)) {
        named.add(zone.id());
      } else if (zone.places().stream().anyMatch(part -> lexicon.lies(place, part))) {
        holding.add(zone.id());
      } else if (zone.places().stream().anyMatch(part -> lexicon.lies(part, place))) {
        held.add(zone.id());
      }
    }
    return only(named.isEmpty() ? holding.isEmpty() ? held : holding : named);
  }

  private static boolean isKind(OfZone zone, String kind) {
    return zone.kind().equals(kind)
        || (HELD_APART.contains(zone.kind()) && HELD_APART.contains(kind));
  }

  private static @Nullable String only(Set<String> ids) {
    return ids.size() == 1 ? ids.iterator().next() : null;
  }
}
