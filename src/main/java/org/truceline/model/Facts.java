package org.truceline.model;

import java.util.List;

/// All that one article says, each fact with its evidence in it.
public record Facts(
    Article article,
    List<Actor> actors,
    List<Place> places,
    List<Zone> zones,
    List<Agreement> agreements,
    List<TimeExpression> times,
    List<Event> events,
    List<Relation> relations) {

  public Facts {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    zones = List.copyOf(zones);
    agreements = List.copyOf(agreements);
    times = List.copyOf(times);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }
}
