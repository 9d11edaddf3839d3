package org.truceline.extract.event.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;

/// Those who do what an event tells and those to whom it is done.
public record Both(@Nullable Group source, @Nullable Group target) {

  public List<String> sources() {
    return source == null ? List.of() : source.ids();
  }

  /// What someone is accused of is done by the accused.
  public Both byAccused(Both accusation) {
    var accuser = accusation.sources();
    return source == null || accuser.containsAll(sources())
        ? new Both(accusation.target(), target)
        : this;
  }

  /// The same, done by another where nobody is named.
  public Both orBy(@Nullable Group other) {
    return source == null && other != null ? apart(other, target) : this;
  }

  public List<String> targets() {
    return target == null ? List.of() : target.ids();
  }

  /// Nobody does it to himself.
  static Both apart(@Nullable Group source, @Nullable Group target) {
    var same = source != null && target != null && source.ids().containsAll(target.ids());
    return new Both(source, same ? null : target);
  }
}
