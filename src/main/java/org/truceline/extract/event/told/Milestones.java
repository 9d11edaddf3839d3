package org.truceline.extract.event.told;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Factuality;
import org.truceline.model.When;

/// What happens once in the life of an agreement or a zone has one day, in whichever sentence of an
/// article it stands: `Rebels have signed the deal. … A minister signed it on Friday`.
public final class Milestones {

  private Milestones() {}

  /// The same events; milestones without a day have that of the others of their kind, where these
  /// agree on one.
  public static List<Told> dated(List<Told> told) {
    return told.stream().map(event -> isOpen(event) ? dated(event, told) : event).toList();
  }

  private static Told dated(Told event, List<Told> told) {
    var days =
        told.stream()
            .filter(other -> isSame(other, event))
            .map(Told::when)
            .filter(When::isKnown)
            .collect(Collectors.toSet());
    return days.size() == 1 ? event.at(days.iterator().next()) : event;
  }

  private static boolean isOpen(Told event) {
    return !event.when().isKnown()
        && event.factuality() == Factuality.OCCURRED
        && life(event) != null;
  }

  private static boolean isSame(Told other, Told event) {
    return other.type() == event.type()
        && other.factuality() == Factuality.OCCURRED
        && String.valueOf(life(event)).equals(life(other));
  }

  /// In whose life an event is a milestone.
  private static @Nullable String life(Told event) {
    return switch (event.type()) {
      case AGREEMENT_SIGNED, CEASEFIRE_IN_FORCE -> event.agreement();
      case ZONE_ESTABLISHED -> event.zone();
      default -> null;
    };
  }
}
