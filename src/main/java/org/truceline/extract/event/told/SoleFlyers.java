package org.truceline.extract.event.told;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// Airstrikes of which a sentence does not tell whose they are, after others, in an article that
/// tells of one air force: `شن الجيش غارات … وقتل صحفي في غارة على …`.
public final class SoleFlyers {

  private SoleFlyers() {}

  public static List<Told> mark(List<Told> told) {
    var known = first(told);
    if (known == null || known.sources().size() > 1 || !isSole(told, known.sources())) {
      return told;
    }
    var marked = new ArrayList<Told>(told.size());
    var isAfter = false;
    for (var event : told) {
      isAfter |= event.equals(known);
      marked.add(isAfter && isTheirs(event, known) ? event.by(known.sources()) : event);
    }
    return marked;
  }

  private static @Nullable Told first(List<Told> told) {
    for (var event : told) {
      if (isStrike(event) && !event.sources().isEmpty() && !isBlamed(event)) {
        return event;
      }
    }
    return null;
  }

  private static boolean isSole(List<Told> told, List<String> sources) {
    for (var event : told) {
      if (isStrike(event) && !event.sources().isEmpty() && !event.sources().equals(sources)) {
        return false;
      }
    }
    return true;
  }

  /// What is told of another day may be another's.
  private static boolean isTheirs(Told event, Told known) {
    return isStrike(event)
        && event.sources().isEmpty()
        && isDone(event)
        && isDone(known)
        && (!event.when().isKnown() || event.when().equals(known.when()));
  }

  private static boolean isDone(Told event) {
    return event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ONGOING;
  }

  /// `Strikes blamed on the army`: nobody says that it is the one that flies.
  private static boolean isBlamed(Told event) {
    return event.rule().startsWith(Triggers.BLAMED);
  }

  private static boolean isStrike(Told event) {
    return event.type() == EventType.AIRSTRIKE;
  }
}
