package org.truceline.codebook;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.truceline.model.ActorType;
import org.truceline.model.Codes;
import org.truceline.model.Event;

/// Who does it to whom, as far as a code may depend on it.
///
/// @param sources the types of those who do it, in order
/// @param targets the types of those to whom it is done
/// @param onCivilians whether civilians are among them
public record Circumstances(List<ActorType> sources, List<ActorType> targets, boolean onCivilians) {

  private static final String CIVILIANS = "actor:civilians";
  private static final Set<ActorType> STATES = EnumSet.of(ActorType.STATE, ActorType.GOVERNMENT);

  public Circumstances {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /// Those of an event.
  ///
  /// @param typeOf the type of an actor by its id
  public static Circumstances of(Event event, Function<String, ActorType> typeOf) {
    return new Circumstances(
        event.sources().stream().map(typeOf).toList(),
        event.targets().stream().map(typeOf).toList(),
        event.targets().contains(CIVILIANS));
  }

  boolean are(Context context) {
    return switch (context) {
      case AGREED -> sources.size() > 1;
      case MANY -> sources.size() > 2;
      case BY_STATE -> !sources.isEmpty() && STATES.contains(sources.getFirst());
      case BY_GROUP -> isBy(ActorType.ARMED_GROUP);
      case BY_MONITORS -> isBy(ActorType.INTERGOVERNMENTAL);
      case ON_FORCES ->
          targets.stream().anyMatch(type -> STATES.contains(type) || type == ActorType.ARMED_GROUP);
      case ON_CIVILIANS -> onCivilians;
    };
  }

  private boolean isBy(ActorType type) {
    return !sources.isEmpty() && sources.getFirst() == type;
  }

  /// What `codes.tsv` makes a code depend on.
  enum Context {
    AGREED,
    MANY,
    BY_STATE,
    BY_GROUP,
    BY_MONITORS,
    ON_FORCES,
    ON_CIVILIANS;

    static Context parse(String code) {
      return Codes.parse(Context.class, code);
    }
  }
}
