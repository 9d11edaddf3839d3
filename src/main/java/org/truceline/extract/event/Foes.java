package org.truceline.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// Who fights whom in an article: what one side tells of the other is no more than alleged.
final class Foes {

  /// So many pairs are remembered at most, so that a book costs no more than its length.
  private static final int MOST = 32;

  private final List<Pair> pairs;

  private record Pair(List<String> one, List<String> other) {}

  private Foes(List<Pair> pairs) {
    this.pairs = pairs;
  }

  static Foes in(List<Told> told) {
    var pairs = new ArrayList<Pair>();
    for (var event : told) {
      var pair = pair(event);
      if (pair != null && pairs.size() < MOST && !pairs.contains(pair)) {
        pairs.add(pair);
      }
    }
    return new Foes(pairs);
  }

  private static @Nullable Pair pair(Told event) {
    if (event.type() == EventType.CLASH && event.sources().size() == 2) {
      return new Pair(event.sources().subList(0, 1), event.sources().subList(1, 2));
    }
    var isBlow = event.type().isHostile() || event.type() == EventType.ACCUSATION;
    return isBlow && !event.sources().isEmpty() && !event.targets().isEmpty()
        ? new Pair(event.sources(), event.targets())
        : null;
  }

  /// Whether one side tells a deed of the other.
  boolean speak(Told event) {
    var isDeed = event.type().isHostile() || event.type() == EventType.VIOLATION_REPORTED;
    if (!isDeed
        || event.factuality() != Factuality.OCCURRED
        || event.sources().isEmpty()
        || event.attributedTo().isEmpty()) {
      return false;
    }
    for (var pair : pairs) {
      if (areSides(pair.one(), pair.other(), event) || areSides(pair.other(), pair.one(), event)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areSides(List<String> speaker, List<String> doer, Told event) {
    return Disputes.isOf(speaker, event.attributedTo())
        && Disputes.isOf(doer, event.sources())
        && !Disputes.isOf(speaker, event.sources());
  }
}
