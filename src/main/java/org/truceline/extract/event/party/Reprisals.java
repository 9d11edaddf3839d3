package org.truceline.extract.event.party;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Parts;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Finds whom a blow fell on where one clause tells it and another that it was answered: `the army
/// broke the truce and the rebels retaliated`.
public final class Reprisals {

  /// The rule for those who strike back.
  private static final String ANSWER = "retaliate";

  private static final Set<String> SLOTS = Set.of("subj", "pre", "by");

  private final Scene scene;
  private final Roles roles;

  Reprisals(Scene scene, Roles roles) {
    this.scene = scene;
    this.roles = roles;
  }

  /// Of two who struck each other the one who is not the doer.
  ///
  /// @param source who did what the trigger tells
  @Nullable Group target(Hit<Trigger> hit, @Nullable Group source) {
    if (source == null || !isBlow(hit)) {
      return null;
    }
    var other = isAnswer(hit) ? before(hit) : after(hit);
    var doer = other == null ? null : doer(other);
    return doer == null || doer.ids().equals(source.ids()) || Parties.isVictim(doer) ? null : doer;
  }

  private @Nullable Group doer(Hit<Trigger> other) {
    List<String> slots = other.value().sources().stream().filter(SLOTS::contains).toList();
    return roles.first(slots, new Anchor(other.first(), other.last(), other.tense()));
  }

  private @Nullable Hit<Trigger> before(Hit<Trigger> answer) {
    Hit<Trigger> found = null;
    for (var other : scene.triggers()) {
      found = other.last() < answer.first() && isBlow(other) ? other : found;
    }
    return found;
  }

  /// The answer that is told right after a blow.
  private @Nullable Hit<Trigger> after(Hit<Trigger> blow) {
    for (var other : scene.triggers()) {
      if (other.first() > blow.last() && isBlow(other)) {
        return isAnswer(other) ? other : null;
      }
    }
    return null;
  }

  public static boolean isAnswer(Hit<Trigger> hit) {
    return hit.value().rule().equals(ANSWER);
  }

  private static boolean isBlow(Hit<Trigger> hit) {
    var type = hit.value().type();
    return Parts.isBlow(hit) || type == EventType.VIOLATION_REPORTED;
  }
}
