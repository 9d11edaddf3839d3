package org.truceline.extract.event.factuality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.When;

/// Whether a text presents an event as fact: by the words before its trigger, the form of its verb
/// and its date.
public final class FactualityCues {

  private static final int NEAR = 2;
  private static final int FAR = 7;
  private static final int STOPPED = 3;
  private static final int REJECTED = 4;

  private final Scene scene;
  private final Contents contents;
  private final CuesNear near;
  private final Ahead ahead;
  private final Lasting lasting;
  private final LookingBack back;
  private final Unasserted unasserted;
  private final Awaited awaited;
  private final Surmised surmised;
  private final Cancelled cancelled;
  private final Obliged obliged;

  public FactualityCues(Scene scene, Contents contents, @Nullable LocalDate published) {
    this.scene = scene;
    this.contents = contents;
    this.near = new CuesNear(scene);
    this.ahead = new Ahead(scene, published);
    this.lasting = new Lasting(scene, published);
    this.back = new LookingBack(scene);
    this.unasserted = new Unasserted(scene);
    this.awaited = new Awaited(scene);
    this.surmised = new Surmised(scene);
    this.obliged = new Obliged(scene);
    this.cancelled = new Cancelled(scene, published);
  }

  /// Whether what a trigger tells happened.
  ///
  /// @param saying the verb of saying that covers the trigger, -1 for none
  public Factuality of(Hit<Trigger> hit, When when, int saying) {
    if (isVoluntary(hit) && near.before(hit, Cue.WILL_NOT, STOPPED)) {
      return Factuality.REFUSED;
    }
    if ((near.before(hit, Cue.NEGATION, NEAR) && !isSupposed(hit) && !isToldByNo(hit))
        || (near.between(hit, Cue.NEGATION) && !saysNo(hit.value().type()))
        || unasserted.isDenied(hit)
        || hit.value().rule().equals(Triggers.DENYING)
        || cancelled.is(hit, when)
        || (scene.line().is(saying, Cue.DENIAL)
            && !isJoined(hit)
            && !isAccused(hit, saying)
            && !isAnswered(hit, saying))) {
      return Factuality.DENIED;
    }
    if (unasserted.isUnsaid(hit, saying)) {
      return Factuality.HYPOTHETICAL;
    }
    return hit.value().isSpeechAct() ? spoken(hit) : done(hit, when, saying);
  }

  /// `لم يسجل أي خرق`, `لم يتوقف عن القصف`: by what is not, they tell what is.
  private static boolean isToldByNo(Hit<Trigger> hit) {
    var rule = hit.value().rule();
    return rule.equals(Triggers.NO_BREACH) || rule.endsWith(Triggers.UNABATED);
  }

  /// `حالت المعارك دون وصول المساعدات`: what they tell is itself that something is not so.
  private static boolean saysNo(EventType type) {
    return type == EventType.REFUSAL || type == EventType.AID_BLOCKED;
  }

  /// `Accused the army of …, which it denied`: that they were accused is not denied.
  private boolean isAnswered(Hit<Trigger> hit, int denial) {
    return !scene.isVerbFirst()
        && hit.value().type() == EventType.ACCUSATION
        && denial > hit.last();
  }

  /// `Denied … and accused …`, `denied it, blaming …`.
  private boolean isJoined(Hit<Trigger> hit) {
    var before = hit.first() - 1;
    return hit.value().isSpeechAct()
        && !scene.isVerbFirst()
        && before > 0
        && (scene.line().is(before, Cue.CONJUNCTION)
            || (scene.line().isComma(before) && scene.line().isParticiple(hit.first())));
  }

  /// `Denied this and accused the army of shelling …`, and not `rejected its accusations that …`.
  private boolean isAccused(Hit<Trigger> hit, int denial) {
    var accusation = scene.isVerbFirst() ? null : contents.accusation(hit);
    return accusation != null
        && accusation.first() > denial
        && !(accusation.tense() == null && accusation.first() - denial <= REJECTED);
  }

  /// What one can refuse by saying that one will not do it.
  private static boolean isVoluntary(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case AGREEMENT_SIGNED,
          NEGOTIATION,
          WITHDRAWAL,
          CEASEFIRE_ANNOUNCED,
          EVACUATION,
          PRISONER_EXCHANGE,
          AID_DELIVERY ->
          true;
      default -> false;
    };
  }

  private Factuality spoken(Hit<Trigger> hit) {
    if (isSupposed(hit)) {
      return Factuality.HYPOTHETICAL;
    }
    if (isToBeSaid(hit) && !hit.value().rule().equals(Triggers.ACCOUNT)) {
      return Factuality.PLANNED;
    }
    return hit.tense() == Tense.PRESENT
            && scene.isVerbFirst()
            && isAttitude(hit)
            && !back.isSequel(hit)
            && !scene.isFirstPerson(hit.first(), hit.tense())
            && !isTitle()
        ? Factuality.ONGOING
        : near.isContinued(hit) ? Factuality.ONGOING : Factuality.OCCURRED;
  }

  /// `Will call on both sides to …`.
  private boolean isToBeSaid(Hit<Trigger> hit) {
    var before = hit.first() - 1;
    return hit.tense() == Tense.FUTURE
        || (hit.tense() == Tense.BARE
            && scene.line().is(before, Cue.AHEAD)
            && !scene.line().is(before, Cue.TO));
  }

  /// To refuse and to want may go on, unless `we` do it by saying it; to demand and to accuse are
  /// done by saying it.
  private boolean isAttitude(Hit<Trigger> hit) {
    return hit.value().type() == EventType.REFUSAL || scene.line().is(hit.first(), Cue.INTENT);
  }

  /// Whether the words before an act of force or an evacuation end it or keep it from happening.
  public boolean isStopped(Hit<Trigger> hit) {
    var type = hit.value().type();
    var canFail =
        switch (type) {
          case SIEGE, DISPLACEMENT, EVACUATION -> true;
          default -> type.isHostile();
        };
    return near.before(hit, Cue.ABSENT, FAR)
        || (type == EventType.DISPLACEMENT && near.before(hit, Cue.RETURNS, STOPPED))
        || (canFail
            && !hit.value().isSpeechAct()
            && (surmised.isDreaded(hit)
                || near.before(hit, Cue.STOP, near.isCounted(hit, FAR) ? FAR : STOPPED)
                || near.isStoppedBy(hit)
                || near.isKeptFrom(hit)));
  }

  private Factuality done(Hit<Trigger> hit, When when, int saying) {
    var governed = governed(hit);
    if (hit.value().isDone()
        && hit.tense() == null
        && !isSupposed(hit)
        && governed != Factuality.ALLEGED
        && !near.before(hit, Cue.ALLEGATION, FAR)) {
      return Factuality.OCCURRED;
    }
    if (governed != null) {
      return governed;
    }
    if (isNeeded(hit) || (!when.isKnown() && obliged.is(hit))) {
      return Factuality.DEMANDED;
    }
    if (isSupposed(hit)
        || near.mayBe(hit)
        || near.looms(hit)
        || awaited.is(hit)
        || surmised.isOffered(hit)) {
      return Factuality.HYPOTHETICAL;
    }
    if (ahead.isPlanned(hit, when)) {
      return surmised.isConsequence(hit) ? Factuality.HYPOTHETICAL : Factuality.PLANNED;
    }
    if (near.before(hit, Cue.ALLEGATION, FAR)
        || surmised.isRumoured(hit)
        || scene.line().is(saying, Cue.ALLEGATION)) {
      return Factuality.ALLEGED;
    }
    return lasting.isLasting(hit) ? lasting.of(hit, when, saying >= 0) : Factuality.OCCURRED;
  }

  /// `The need to evacuate …`, `the importance of deploying …`, `a crowd demanded the release of
  /// …`: nobody wants the blows of others.
  private boolean isNeeded(Hit<Trigger> hit) {
    return (hit.tense() != null || !hit.value().type().isHostile())
        && (near.before(hit, Cue.NEEDED, FAR) || near.before(hit, Cue.CALLS_FOR, STOPPED));
  }

  private boolean isSupposed(Hit<Trigger> hit) {
    return scene.clauses().of(hit.first()).kind() == Kind.CONDITION;
  }

  private boolean isTitle() {
    return scene.line().sentence().field() == Field.TITLE;
  }

  /// What a demand, a refusal, an accusation, a threat or a denial before it makes of an event.
  private @Nullable Factuality governed(Hit<Trigger> hit) {
    if (near.before(hit, Cue.DENIAL, FAR)
        && !contents.isOneMore(hit)
        && !near.isSaidAfterDenial(hit)) {
      return Factuality.DENIED;
    }
    var act = near.isAnswered(hit) ? null : contents.actOn(hit);
    return act == null
        ? null
        : switch (act.value().type()) {
          case DEMAND -> Factuality.DEMANDED;
          case REFUSAL -> Factuality.REFUSED;
          case ACCUSATION -> Factuality.ALLEGED;
          default -> Factuality.PLANNED;
        };
  }
}
