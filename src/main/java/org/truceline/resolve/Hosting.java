package org.truceline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which variant tells the event of which: a variant is hosted by the fullest of those that may
/// tell the same event and are fuller than it, if all of them may tell one event; a claim that fits
/// two events fits none. It depends on the variants alone, and not on the order in which they came.
final class Hosting {

  private final Map<String, Variant> variants = new TreeMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  Hosting(Collection<Variant> variants) {
    for (var variant : variants) {
      this.variants.put(variant.id(), variant);
      variant.blocks().forEach(block -> meet(block, variant.id()));
    }
  }

  private void meet(String block, String variant) {
    members.computeIfAbsent(block, _ -> new LinkedHashSet<>()).add(variant);
  }

  /// The variant that hosts one, or null where it stands for itself.
  @Nullable String host(Variant variant) {
    var fuller =
        neighbours(variant).stream()
            .filter(other -> other.isFullerThan(variant) && other.mayTellTheSameAs(variant))
            .sorted(Variant.FULLEST)
            .toList();
    return fuller.isEmpty() || !areOne(fuller) ? null : fuller.getFirst().id();
  }

  /// The id of the event that each variant tells, by the variant's.
  Map<String, String> events() {
    var hosts = new HashMap<String, String>();
    for (var variant : variants.values()) {
      var host = host(variant);
      if (host != null) {
        hosts.put(variant.id(), host);
      }
    }
    var events = new TreeMap<String, String>();
    variants.keySet().forEach(id -> events.put(id, root(id, hosts)));
    return events;
  }

  /// The end of the chain of hosts.
  static String root(String variant, Map<String, String> hosts) {
    var root = variant;
    for (var host = hosts.get(root); host != null; host = hosts.get(root)) {
      root = host;
    }
    return root;
  }

  private Collection<Variant> neighbours(Variant variant) {
    var seen = new HashSet<>(Set.of(variant.id()));
    var neighbours = new ArrayList<Variant>();
    for (var block : variant.blocks()) {
      for (var id : members.getOrDefault(block, Set.of())) {
        if (seen.add(id)) {
          neighbours.add(variants.get(id));
        }
      }
    }
    return neighbours;
  }

  private static boolean areOne(List<Variant> variants) {
    for (int i = 0; i < variants.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!variants.get(i).mayTellTheSameAs(variants.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
