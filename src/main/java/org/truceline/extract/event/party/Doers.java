package org.truceline.extract.event.party;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;
import org.truceline.model.EventType;

/// Who cannot have done what a text tells, by what they are and what it is: media report deeds and
/// do none, and the `it` that killed is no organisation that has just spoken.
public final class Doers {

  private final Scene scene;
  private final Function<String, @Nullable ActorType> typeOf;

  /// @param typeOf tells by id what kind of actor somebody is
  public Doers(Scene scene, Function<String, @Nullable ActorType> typeOf) {
    this.scene = scene;
    this.typeOf = typeOf;
  }

  /// The same, without those who cannot have done it.
  public Both among(EventType type, Both both) {
    var source = both.source();
    if (source == null || source.mentions().stream().allMatch(one -> canDo(type, one))) {
      return both;
    }
    var able = source.mentions().stream().filter(one -> canDo(type, one)).toList();
    return new Both(able.isEmpty() ? null : new Group(able, source.governor()), both.target());
  }

  private boolean canDo(EventType type, Mention doer) {
    var kind = isSpoken(type) ? null : typeOf.apply(doer.id());
    return kind != ActorType.MEDIA && !(kind == ActorType.ORGANISATION && isIt(doer));
  }

  private boolean isIt(Mention doer) {
    return doer.first() == doer.last() && scene.line().is(doer.first(), Cue.PRONOUN);
  }

  private static boolean isSpoken(EventType type) {
    return switch (type) {
      case STATEMENT, DEMAND, REFUSAL, ACCUSATION, THREAT, SUPPORT, PROTEST, NEGOTIATION -> true;
      default -> false;
    };
  }
}
