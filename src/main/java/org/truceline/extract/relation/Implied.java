package org.truceline.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.mention.Line;
import org.truceline.model.Event;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Relation;
import org.truceline.model.RelationType;

/// Relations that events make plain: parties to what they signed, who watches over a truce; and who
/// no longer holds what was taken.
final class Implied {

  private static final Set<Factuality> REAL = Set.of(Factuality.OCCURRED, Factuality.ONGOING);

  private Implied() {}

  static List<Relation> by(List<Event> events, Cast cast) {
    var implied = new ArrayList<Relation>();
    for (var event : events) {
      var type = relation(event);
      var isPlain =
          type != RelationType.PARTY_TO
              || event.sources().stream().anyMatch(id -> cast.isNamed(id, event.evidence()));
      if (type != null && isPlain) {
        add(event, type, cast, implied);
      }
    }
    return implied;
  }

  /// `The army took Baghuz, the last stronghold of Y`, `Y lost control of Baghuz`: Y held it.
  static boolean isLost(Relation told, Line line, List<Event> events) {
    return told.type() == RelationType.CONTROLS
        && events.stream()
            .anyMatch(one ->
                one.type() == EventType.CAPTURE
                    && one.factuality() == Factuality.OCCURRED
                    && one.places().contains(told.to())
                    && isTakenFrom(one, told.from())
                    && one.evidence().field() == line.sentence().field()
                    && one.evidence().begin() >= line.sentence().begin()
                    && one.evidence().begin() < line.sentence().end());
  }

  private static boolean isTakenFrom(Event capture, String holder) {
    return capture.targets().contains(holder)
        || (capture.sources().size() == 1 && !capture.sources().contains(holder));
  }

  private static @Nullable RelationType relation(Event event) {
    var real = REAL.contains(event.factuality());
    return switch (event.type()) {
      case AGREEMENT_SIGNED, CEASEFIRE_ANNOUNCED ->
          event.factuality() == Factuality.OCCURRED && event.sources().size() > 1
              ? RelationType.PARTY_TO
              : null;
      case MONITORING ->
          real || event.factuality() == Factuality.PLANNED ? RelationType.SUPERVISES : null;
      default -> null;
    };
  }

  private static void add(Event event, RelationType type, Cast cast, List<Relation> into) {
    for (var source : event.sources()) {
      if (type == RelationType.SUPERVISES
          ? cast.isPerson(source)
          : cast.isCrowd(source) || isForOther(event, source, cast)) {
        continue;
      }
      ends(event).map(to -> new Relation(source, type, to, event.evidence())).forEach(into::add);
    }
  }

  /// A minister who signs beside or for a body: the body is the party.
  private static boolean isForOther(Event event, String source, Cast cast) {
    return cast.isPerson(source)
        && event.sources().size() > 1
        && event.sources().stream().filter(cast::isPerson).count() == 1;
  }

  private static Stream<String> ends(Event event) {
    return event.type() == EventType.MONITORING
        ? Stream.of(event.agreement(), event.zone()).filter(Objects::nonNull).limit(1)
        : Stream.of(event.agreement()).filter(Objects::nonNull);
  }
}
