package org.truceline.extract.event.party;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;
import org.truceline.model.EventType;

/// Who cannot have done what a text tells, by what they are and what it is: media report deeds and
/// do none, nor is anything done to them where they report it, and the `it` that killed is no
/// organisation that has just spoken.
public final class Doers {

  private final Scene scene;
  private final Function<String, @Nullable ActorType> typeOf;
  private final Hearsay hearsay;

  /// @param typeOf tells by id what kind of actor somebody is
  public Doers(Scene scene, Function<String, @Nullable ActorType> typeOf) {
    this.scene = scene;
    this.typeOf = typeOf;
    this.hearsay = new Hearsay(scene, typeOf);
  }

  /// The same, where the speaker only reports what others did, with those others.
  public Both meant(EventType type, Both both, @Nullable Group speaker) {
    return hearsay.of(type, both, speaker);
  }

  /// The same, without those who cannot have done it.
  public Both among(EventType type, Both both) {
    var all = type == EventType.CLASH ? sides(both) : isHeld(type, both) ? held(both) : both;
    return new Both(
        kept(all.source(), one -> canDo(type, one)),
        kept(isWhereFrom(type, all.target()) ? null : all.target(), one -> !reports(one)));
  }

  /// «قتل 25 مسلحا تسللوا من أفغانستان»: a country from which they came is not whom it fell on.
  private boolean isWhereFrom(EventType type, @Nullable Group target) {
    return scene.isVerbFirst()
        && target != null
        && (type == EventType.CASUALTIES || (type.isHostile() && type != EventType.CAPTURE))
        && target.governor().equals("من")
        && target.mentions().stream().allMatch(this::isCountry);
  }

  /// A state by its own name, and not by what its people are called.
  private boolean isCountry(Mention one) {
    return typeOf.apply(one.id()) == ActorType.STATE
        && !scene.line().hasArticle(one.last())
        && !scene.line().isRelational(one.last());
  }

  /// «اعتقل زعيم المعارضة»: where nobody else is named, a person is who was arrested.
  private boolean isHeld(EventType type, Both both) {
    var one = both.source();
    return type == EventType.ARREST
        && scene.isVerbFirst()
        && one != null
        && both.target() == null
        && one.governor().isEmpty()
        && one.mentions().stream().allMatch(this::isPerson);
  }

  private boolean isPerson(Mention one) {
    return typeOf.apply(one.id()) == ActorType.PERSON || scene.line().isTitle(one.first() - 1);
  }

  private static Both held(Both both) {
    return new Both(null, both.source());
  }

  /// `Ten rebels and four soldiers were killed in the clash`: those who fell on both sides fought.
  private static Both sides(Both both) {
    var fallen = both.target();
    return both.source() == null && fallen != null && fallen.ids().size() > 1
        ? new Both(fallen, null)
        : both;
  }

  private static @Nullable Group kept(@Nullable Group group, Predicate<Mention> isAble) {
    if (group == null || group.mentions().stream().allMatch(isAble)) {
      return group;
    }
    var able = group.mentions().stream().filter(isAble).toList();
    return able.isEmpty() ? null : new Group(able, group.governor());
  }

  /// `State television said people had been killed …`.
  private boolean reports(Mention mention) {
    return typeOf.apply(mention.id()) == ActorType.MEDIA
        && scene.line().is(mention.last() + 1, Cue.SPEECH);
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
