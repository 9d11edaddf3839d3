package org.truceline.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.truceline.model.Codes;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Precision;
import org.truceline.settle.Dispute;
import org.truceline.settle.Settlement;

/// A dated hostile event, as far as it matters for compliance. (`read/candidates`)
///
/// @param zones ids of all it is said to be in
/// @param places ids of all it is said to be at
/// @param agreements ids of all it concerns
record Act(
    String event,
    long order,
    EventType type,
    Factuality factuality,
    Precision precision,
    LocalDate first,
    LocalDate last,
    List<Actor> actors,
    Set<String> zones,
    Set<String> places,
    Set<String> agreements,
    boolean isDenied,
    int publishers) {

  Act {
    actors = List.copyOf(actors);
    zones = Set.copyOf(zones);
    places = Set.copyOf(places);
    agreements = Set.copyOf(agreements);
  }

  static Act of(Record row, Ties ties) {
    var event = row.get("event");
    return new Act(
        event.get("id").asString(),
        row.get("order").asLong(),
        Codes.parse(EventType.class, event.get("type").asString()),
        Codes.parse(Factuality.class, event.get("factuality").asString()),
        Codes.parse(Precision.class, event.get("precision").asString()),
        day(event.get("start").asString()),
        day(event.get("end").asString()),
        actors(row.get("actors")),
        ids(ties.zones()),
        ids(ties.places()),
        ids(ties.agreements()),
        event.get("disputes").asList(Value::asString, List.of()).contains(Dispute.DENIAL.code()),
        event.get("publishers").asInt(0));
  }

  /// Those who did it ahead.
  private static List<Actor> actors(Value nodes) {
    return nodes.asList(Actor::of).stream()
        .sorted(
            Comparator.comparing((Actor actor) -> !actor.isSource())
                .thenComparing(actor -> actor.who().id()))
        .toList();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso.substring(0, 10));
  }

  private static Set<String> ids(List<Ref> refs) {
    return refs.stream().map(Ref::id).collect(Collectors.toUnmodifiableSet());
  }

  /// The same as it was told by a moment; nothing, if by then it was not dated or not hostile.
  Stream<Act> as(KnownEntry told) {
    var settled = told.settled();
    var entry = told.entry();
    if (entry.start() == null || entry.end() == null || !settled.hostile()) {
      return Stream.empty();
    }
    var parents = new HashMap<String, @Nullable String>();
    actors.forEach(actor -> parents.put(actor.who().id(), actor.parent()));
    return Stream.of(
        new Act(
            event,
            order,
            settled.type(),
            settled.factuality(),
            entry.precision(),
            day(entry.start()),
            day(entry.end()),
            Stream.concat(
                    entry.sources().stream()
                        .map(who -> new Actor(who, true, parents.get(who.id()))),
                    entry.targets().stream()
                        .map(who -> new Actor(who, false, parents.get(who.id()))))
                .toList(),
            settled.zones(),
            settled.places(),
            settled.agreements(),
            settled.disputes().contains(Dispute.DENIAL),
            settled.publishers()));
  }

  /// Whether nobody is said to have done it.
  boolean isAnonymous() {
    return actors.stream().noneMatch(Actor::isSource);
  }

  /// Someone who takes part.
  ///
  /// @param isSource whether it does it, rather than has it done to it
  /// @param parent id of the actor it is part of
  record Actor(Ref who, boolean isSource, @Nullable String parent) {

    static Actor of(Value node) {
      return new Actor(
          Values.ref(node),
          node.get("role").asString("").equals(Settlement.SOURCE),
          Values.text(node.get("parent")));
    }

    /// Whether it, or what it is part of, is one of these.
    boolean isOf(Set<String> ids) {
      return ids.contains(who.id()) || (parent != null && ids.contains(parent));
    }
  }
}
