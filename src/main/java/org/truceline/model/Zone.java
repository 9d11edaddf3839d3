package org.truceline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A named area under a ceasefire, de-escalation, buffer, safe or humanitarian arrangement.
///
/// @param places ids of what it covers
public record Zone(
    String id, String name, Map<String, String> names, List<String> places, List<Span> mentions) {

  public Zone {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    places = List.copyOf(places);
    mentions = List.copyOf(mentions);
  }
}
