package org.truceline.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which variant tells the event of which: a variant is hosted by the fullest of those that may
/// tell the same event and are fuller than it, if all of them may tell one event; a claim that fits
/// two events fits none. It depends on the variants alone, and not on the order in which they came.
///
/// Each has its rank among all by how full it is, so that who is fuller is known without comparing
/// them: blocks grow crowded, and all in one are met with all.
final class Hosting {

  private final List<Variant> fullestFirst;
  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<String, List<Integer>> membersByRank = new HashMap<>();

  Hosting(Collection<Variant> variants) {
    fullestFirst = variants.stream().sorted(Variant.FULLEST).toList();
    for (int rank = 0; rank < fullestFirst.size(); rank++) {
      var variant = fullestFirst.get(rank);
      ranks.put(variant.id(), rank);
      for (var block : variant.blocks()) {
        membersByRank.computeIfAbsent(block, _ -> new ArrayList<>()).add(rank);
      }
    }
  }

  /// The variant that hosts one of them, or null where it stands for itself.
  @Nullable String host(Variant variant) {
    var fuller = fuller(variant);
    return fuller.isEmpty() || !areOne(fuller) ? null : fuller.getFirst().id();
  }

  /// Those that are fuller and may tell the same, the fullest first.
  private List<Variant> fuller(Variant variant) {
    int rank = Objects.requireNonNull(ranks.get(variant.id()), variant.id());
    return neighbours(variant, rank).stream()
        .mapToObj(fullestFirst::get)
        .filter(other -> other.mayTellTheSameAs(variant))
        .toList();
  }

  /// The ranks of those that are fuller and in one of its blocks.
  private BitSet neighbours(Variant variant, int rank) {
    var neighbours = new BitSet(rank);
    for (var block : variant.blocks()) {
      for (int other : membersByRank.getOrDefault(block, List.of())) {
        if (other >= rank) {
          break;
        }
        neighbours.set(other);
      }
    }
    return neighbours;
  }

  /// The id of the event that each variant tells, by the variant's.
  Map<String, String> events() {
    var hosts = new HashMap<String, String>();
    for (var variant : fullestFirst) {
      var host = host(variant);
      if (host != null) {
        hosts.put(variant.id(), host);
      }
    }
    var events = new TreeMap<String, String>();
    fullestFirst.forEach(variant -> events.put(variant.id(), root(variant.id(), hosts)));
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
