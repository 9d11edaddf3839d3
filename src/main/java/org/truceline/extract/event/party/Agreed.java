package org.truceline.extract.event.party;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Finds whose a truce or an exchange is upon which they agree: `اتفقت الحكومة والحركة على تمديد
/// الهدنة`, `توصل الجانبان إلى اتفاق لتبادل الأسرى`.
final class Agreed {

  private final Scene scene;
  private final Function<Hit<Trigger>, @Nullable Group> source;

  /// @param source finds who does what another trigger tells
  Agreed(Scene scene, Function<Hit<Trigger>, @Nullable Group> source) {
    this.scene = scene;
    this.source = source;
  }

  @Nullable Group of(Hit<Trigger> hit) {
    var before = scene.isVerbFirst() && isAgreedUpon(hit) && !isSame(hit) ? before(hit) : null;
    return before != null && before.value().type() == EventType.AGREEMENT_SIGNED
        ? several(source.apply(before))
        : null;
  }

  /// `اتفقا على تبادل الأسرى`: the agreement tells it, unlike `على تنفيذ صفقة تبادل`.
  private boolean isSame(Hit<Trigger> hit) {
    return hit.value().type() == EventType.PRISONER_EXCHANGE
        && scene.line().is(hit.first() - 1, Cue.ON);
  }

  private static boolean isAgreedUpon(Hit<Trigger> hit) {
    return hit.tense() == null
        && (hit.value().type() == EventType.CEASEFIRE_ANNOUNCED
            || hit.value().type() == EventType.PRISONER_EXCHANGE);
  }

  /// The last deed before it in its clause.
  private @Nullable Hit<Trigger> before(Hit<Trigger> hit) {
    Hit<Trigger> before = null;
    for (var other : scene.triggers()) {
      before = other.first() < hit.first() ? other : before;
    }
    return before != null && scene.isOneClause(before.first(), hit.first()) ? before : null;
  }

  /// One alone agrees with somebody who is not named, and does it to none.
  private static @Nullable Group several(@Nullable Group sides) {
    return sides == null || sides.ids().size() < 2 ? null : sides;
  }
}
