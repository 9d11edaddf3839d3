package org.truceline.extract.naming.listed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Ids;
import org.truceline.model.ActorType;

/// Which bodies of their states the dictionary's actors are: the Russian Ministry of Defence is
/// Russia's `ministry-of-defence`. Worked out once, as it takes a name for each body of each state.
public final class Bodies {

  static final String ARMED_FORCES = " Armed Forces";
  private static final String GOVERNMENT = " government";

  private final Lexicon lexicon;
  private final Map<String, List<String>> byActor = new HashMap<>();
  private final Set<String> torn = new HashSet<>();

  /// Names each body of each state to which an actor belongs.
  public Bodies(Lexicon lexicon) {
    this.lexicon = lexicon;
    var states = new HashMap<String, Map<String, List<String>>>();
    for (var actor : lexicon.actors()) {
      if (actor.country() != null) {
        var bodies = states.computeIfAbsent(lexicon.stateOf(actor.country()), this::ofState);
        if (actor.type() == ActorType.ARMED_GROUP) {
          torn.add(lexicon.stateOf(actor.country()));
        }
        byActor.put(actor.id(), bodies.getOrDefault(actor.id(), List.of()));
      }
    }
  }

  private Map<String, List<String>> ofState(String state) {
    var bodies = new HashMap<String, List<String>>();
    for (var body : lexicon.institutions()) {
      var name = name(body, state);
      var known = known(name);
      bodies
          .computeIfAbsent(known == null ? id(name) : known, id -> new ArrayList<>(1))
          .add(body.id());
    }
    return bodies;
  }

  /// The actor that the dictionaries list under a body's name; armies have several.
  @Nullable String known(String name) {
    if (!name.contains(ARMED_FORCES)) {
      return lexicon.actorNamed(name);
    }
    for (var ending : List.of(ARMED_FORCES, " army", " military", " forces")) {
      var known = lexicon.actorNamed(name.replace(ARMED_FORCES, ending));
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /// Whether any armed group of a state is known: else it has no rebels.
  boolean isTorn(String state) {
    return torn.contains(state);
  }

  /// Ids of the bodies that an actor is.
  List<String> of(String actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  /// The government of those who rule a part of a country is themselves.
  boolean isOfRulers(Institution body, String owner) {
    var actor = lexicon.actor(owner);
    return body.name().equals("%s" + GOVERNMENT)
        && actor != null
        && actor.type() == ActorType.GOVERNMENT;
  }

  /// `Russian government`, and `Puntland government` of those who rule a part of a country.
  String name(Institution body, String state) {
    var ruled = lexicon.demonym(state).replace(GOVERNMENT, "");
    return body.name().replace("%s", ruled);
  }

  static String id(String name) {
    return "actor:" + Ids.kebab(name);
  }
}
