package org.truceline.export;

import java.util.List;
import java.util.stream.Stream;
import org.truceline.codebook.Circumstances;
import org.truceline.codebook.Codebook;
import org.truceline.codebook.Coding;
import org.truceline.model.ActorType;
import org.truceline.query.Detailed;
import org.truceline.query.Detailed.Position;
import org.truceline.query.Ref;
import org.truceline.query.TimelineEntry;

/// An event with its codes in the field's other vocabularies.
record Coded(Detailed detailed, Coding coding) {

  private static final String CIVILIANS = "actor:civilians";

  static Coded of(Detailed detailed, Codebook codebook) {
    var event = detailed.event();
    var circumstances =
        new Circumstances(
            types(detailed, event.sources()),
            types(detailed, event.targets()),
            event.targets().stream().anyMatch(target -> target.id().equals(CIVILIANS)));
    return new Coded(detailed, codebook.of(event.type(), circumstances));
  }

  private static List<ActorType> types(Detailed detailed, List<Ref> actors) {
    return actors.stream()
        .map(actor -> detailed.types().getOrDefault(actor.id(), ActorType.OTHER))
        .toList();
  }

  TimelineEntry event() {
    return detailed.event();
  }

  List<ActorType> types(List<Ref> actors) {
    return types(detailed, actors);
  }

  /// Of those of its places that have one, in their order.
  List<Position> positions() {
    return event().places().stream()
        .flatMap(place -> Stream.ofNullable(detailed.positions().get(place.id())))
        .toList();
  }
}
