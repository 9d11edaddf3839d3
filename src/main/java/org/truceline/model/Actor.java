package org.truceline.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Someone who acts: a state, a government, a group, a person, an organisation.
///
/// @param names by ISO 639-1 language
/// @param known whether the dictionaries name it; if not, the id comes from the name in the text
public record Actor(
    String id,
    String name,
    Map<String, String> names,
    ActorType type,
    boolean known,
    List<Span> mentions) {

  public Actor {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    mentions = List.copyOf(mentions);
  }
}
