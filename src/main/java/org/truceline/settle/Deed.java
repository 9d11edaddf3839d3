package org.truceline.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;

/// An event as it counts between its actors.
///
/// @param first its first day, if it is dated
/// @param roles `source` or `target`, by actor
public record Deed(
    EventType type, boolean hasOccurred, @Nullable LocalDate first, Map<String, String> roles) {

  public static Deed of(Settlement event) {
    return new Deed(event.type(), event.hasOccurred(), event.firstDay(), event.roles());
  }

  /// Every two of its actors, `a|b` with a before b.
  public List<String> pairs() {
    var actors = List.copyOf(new TreeMap<>(roles).keySet());
    var pairs = new ArrayList<String>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        pairs.add(actors.get(i) + "|" + actors.get(j));
      }
    }
    return pairs;
  }

  /// What it adds to the counts of one pair. Those on the same side of a hostile event were not in
  /// conflict with each other.
  public Counts between(String a, String b) {
    var score = hasOccurred && isBetween(a, b) ? type.plover().score() : 0;
    return new Counts(
        1,
        hasOccurred ? 1 : 0,
        score > 0 ? 1 : 0,
        score < 0 ? 1 : 0,
        Math.max(score, 0),
        Math.min(score, 0));
  }

  private boolean isBetween(String a, String b) {
    var isByA = isBy(a);
    var isByB = isBy(b);
    if (isByA && isByB) {
      return type.plover().score() > 0
          || (type == EventType.CLASH && !roles.containsValue(Settlement.TARGET));
    }
    return isByA || isByB;
  }

  private boolean isBy(String actor) {
    return Settlement.SOURCE.equals(roles.get(actor));
  }
}
