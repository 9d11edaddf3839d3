package org.truceline.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Someone who acts: a state, a government, a group, a person, an organisation.
///
/// @param names by ISO 639-1 language
/// @param parent id of the actor it is part of, where the dictionaries say so
/// @param known whether the dictionaries name it; if not, the id comes from the name in the text
public record Actor(
    String id,
    String name,
    Map<String, String> names,
    ActorType type,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parent,
    boolean known,
    List<Span> mentions) {

  /// Who is part of no other that is known.
  public Actor(
      String id,
      String name,
      Map<String, String> names,
      ActorType type,
      boolean known,
      List<Span> mentions) {
    this(id, name, names, type, null, known, mentions);
  }

  public Actor {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    mentions = List.copyOf(mentions);
  }
}
