package org.truceline.extract.event.party;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.model.ActorType;
import org.truceline.model.EventType;

/// Sources and witnesses tell of others: `a military source said it had captured …`, «قال شهود إنهم
/// قصفوا …». The pronoun stands for whom the sentence before told of.
final class Hearsay {

  private final Scene scene;
  private final Function<String, @Nullable ActorType> typeOf;

  /// @param typeOf tells by id what kind of actor somebody is
  Hearsay(Scene scene, Function<String, @Nullable ActorType> typeOf) {
    this.scene = scene;
    this.typeOf = typeOf;
  }

  /// The same, with whom the speaker means in the place of a speaker who only reports the deed.
  ///
  /// @param speaker who says it, null for nobody
  Both of(EventType type, Both both, @Nullable Group speaker) {
    var source = both.source();
    return isDeed(type) && source != null && speaker != null && isReporter(source, speaker)
        ? new Both(meant(), both.target())
        : both;
  }

  private static boolean isDeed(EventType type) {
    return switch (type) {
      case CASUALTIES, WITHDRAWAL, DEPLOYMENT, ARREST -> true;
      default -> type.isHostile();
    };
  }

  private boolean isReporter(Group source, Group speaker) {
    return speaker.ids().containsAll(source.ids())
        && source.ids().stream().allMatch(id -> typeOf.apply(id) == ActorType.OTHER);
  }

  private @Nullable Group meant() {
    var before = scene.before();
    return before == null
            || before.ids().size() > 1
            || typeOf.apply(before.ids().getFirst()) == ActorType.OTHER
        ? null
        : before.at(scene.line().index(), 0);
  }
}
