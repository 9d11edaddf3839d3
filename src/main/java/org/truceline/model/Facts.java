package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;

/// All that one article says, each fact with its evidence in it.
///
/// @param aliases what else the dictionaries call the actors, places, zones and agreements: by id
///   and ISO 639-1 language
public record Facts(
    Article article,
    List<Actor> actors,
    List<Place> places,
    List<Zone> zones,
    List<Agreement> agreements,
    List<TimeExpression> times,
    List<Event> events,
    List<Relation> relations,
    @JsonIgnore Map<String, Map<String, List<String>>> aliases) {

  /// Of what the dictionaries call by one name in each language only.
  public Facts(
      Article article,
      List<Actor> actors,
      List<Place> places,
      List<Zone> zones,
      List<Agreement> agreements,
      List<TimeExpression> times,
      List<Event> events,
      List<Relation> relations) {
    this(article, actors, places, zones, agreements, times, events, relations, Map.of());
  }

  public Facts {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    zones = List.copyOf(zones);
    agreements = List.copyOf(agreements);
    times = List.copyOf(times);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    aliases = Map.copyOf(aliases);
  }

  /// The same with other events.
  public Facts withEvents(List<Event> others) {
    return new Facts(article, actors, places, zones, agreements, times, others, relations, aliases);
  }
}
