package org.truceline.extract.event.factuality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
import org.truceline.model.Precision;
import org.truceline.model.When;

/// Whether an event goes on.
final class Lasting {

  private static final int NEAR = 2;
  private static final int FAR = 7;
  private static final int JOINED = 3;
  private static final int SINCE = 12;

  private final Scene scene;
  private final CuesNear near;
  private final LookingBack back;
  private final @Nullable LocalDate published;

  Lasting(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.back = new LookingBack(scene);
    this.published = published;
  }

  boolean isLasting(Hit<Trigger> hit) {
    return !isToll(hit)
        && !isImposed(hit)
        && !back.isUndergone(hit)
        && !hit.value().rule().equals(Triggers.NO_BREACH)
        && goesOnNow(hit);
  }

  /// `ويرتفع بذلك عدد القتلى إلى …`: they have died.
  private static boolean isToll(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CASUALTIES || hit.value().rule().equals(Triggers.TOLL);
  }

  /// `Is imposing costs on`: done by saying so.
  private boolean isImposed(Hit<Trigger> hit) {
    return hit.value().type() == EventType.SANCTION
        && hit.tense() == Tense.PRESENT
        && !scene.isVerbFirst();
  }

  private boolean goesOnNow(Hit<Trigger> hit) {
    return hit.value().rule().endsWith(Triggers.UNABATED)
        || near.before(hit, Cue.ONGOING, FAR)
        || near.before(hit, Cue.GOES_ON, NEAR)
        || ((hit.tense() == null || isSubject(hit)) && near.isUnderWay(hit))
        || near.between(hit, Cue.GOES_ON)
        || (near.between(hit, Cue.ONGOING) && !isOfTruce(hit))
        || goesOn(hit)
        || isKept(hit)
        || isInForce(hit)
        || hasHeld(hit)
        || isObserved(hit)
        || isJoinedToLasting(hit)
        || isSince(hit)
        || (isFighting(hit) && near.before(hit, Cue.HAS_BEEN, FAR))
        || isGoingOn(hit)
        || (hit.tense() == Tense.PRESENT
            && !isSaidNow(hit)
            && !isParticiple(hit)
            && !back.isSequel(hit));
  }

  /// `Shelling continues in …`: a deed that opens its clause.
  private boolean isSubject(Hit<Trigger> hit) {
    return isParticiple(hit) && hit.first() == scene.clauses().of(hit.first()).first();
  }

  /// `واصل الجيش تقدمه`.
  private boolean goesOn(Hit<Trigger> hit) {
    return hit.words().size() > 1 && scene.line().is(hit.first(), Cue.ONGOING);
  }

  /// `تستمر الاشتباكات والقصف`: what `and` joins to it goes on too.
  private boolean isJoinedToLasting(Hit<Trigger> hit) {
    if (!hit.isJoined() || hit.tense() != null) {
      return false;
    }
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - JOINED); i--) {
      var before = scene.here().at(i);
      if (before != null) {
        return before.value().type().isHostile()
            && !before.value().isSpeechAct()
            && scene.isOneClause(before.first(), hit.first())
            && isLasting(before);
      }
    }
    return false;
  }

  /// `Breached the ongoing truce`: what goes on is the truce.
  private boolean isOfTruce(Hit<Trigger> hit) {
    return !scene.isVerbFirst() && hit.value().type() == EventType.VIOLATION_REPORTED;
  }

  /// `واصلت الجماعة القتال يوم الاثنين`: that day is told of, and no more.
  private boolean isPastDay(Hit<Trigger> hit, When when) {
    return goesOn(hit) && hit.tense() == Tense.PAST && when.precision() == Precision.DAY;
  }

  /// `أكد التزامه بالهدنة`, `عدم التزامه بها`, `لا يلتزم بها`: to keep to it or not lasts, unless
  /// it is told of the past.
  private boolean isKept(Hit<Trigger> hit) {
    var rule = hit.value().rule();
    return rule.equals(Triggers.ABIDING)
        ? hit.tense() == null || scene.line().is(hit.first(), Cue.SPEECH)
        : rule.equals(Triggers.NOT_ABIDING)
            && hit.tense() != Tense.PAST
            && !scene.line().is(hit.first(), Cue.PAST_NEGATION);
  }

  /// `رغم سريان الهدنة`: in force while something else is told.
  private boolean isInForce(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CEASEFIRE_IN_FORCE
        && hit.tense() == null
        && scene.line().cueEnding(hit.first() - 1, Cue.BACKDROP) != null;
  }

  /// `Have been heavily shelling …`, `have been in talks`, `the truce has been in place since …`.
  private boolean isGoingOn(Hit<Trigger> hit) {
    var line = scene.line();
    if (hit.value().type() == EventType.CEASEFIRE_IN_FORCE) {
      return hit.tense() == null && near.between(hit, Cue.HAS_BEEN);
    }
    if (hit.value().type() == EventType.NEGOTIATION) {
      return hit.tense() == null && line.is(hit.first(), Cue.HAS_BEEN);
    }
    var before = hit.first() - 1;
    before -= before > 0 && line.isAdverb(before) ? 1 : 0;
    return !scene.isVerbFirst()
        && line.isParticiple(hit.first())
        && line.cueEnding(before, Cue.HAS_BEEN) != null;
  }

  /// `The truce has largely held`.
  private boolean hasHeld(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CEASEFIRE_IN_FORCE
        && !scene.isVerbFirst()
        && scene.line().is(hit.last(), Cue.STANDS)
        && (scene.line().isParticiple(hit.last())
            || scene.hasCue(hit.last() - NEAR - 1, hit.last(), Cue.AUXILIARY));
  }

  /// `Said that it was observing the truce`.
  private boolean isObserved(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CEASEFIRE_IN_FORCE
        && isParticiple(hit)
        && scene.line().is(hit.first() - 1, Cue.PASSIVE);
  }

  /// `Has shelled the camps since April`, `have been held for the past month`.
  private boolean isSince(Hit<Trigger> hit) {
    var goesOn =
        switch (hit.value().type()) {
          case SHELLING, CLASH, SIEGE, PROTEST, AID_BLOCKED -> true;
          default -> false;
        };
    return goesOn
        && near.before(hit, Cue.PERFECT, NEAR)
        && !near.before(hit, Cue.ALREADY, NEAR)
        && near.after(hit, Cue.LATELY, SINCE);
  }

  /// `… has been the scene of fighting`.
  private static boolean isFighting(Hit<Trigger> hit) {
    var type = hit.value().type();
    return hit.tense() == null && (type == EventType.CLASH || type == EventType.SIEGE);
  }

  /// `We welcome`, `يتفقون على تمديد الهدنة`: what is said or agreed on is done by saying so.
  private static boolean isSaidNow(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case STATEMENT, SUPPORT -> true;
      case CEASEFIRE_ANNOUNCED -> hit.words().size() > 2;
      default -> false;
    };
  }

  private boolean isParticiple(Hit<Trigger> hit) {
    return !scene.isVerbFirst() && scene.line().isParticiple(hit.first());
  }

  /// What becomes of it in a headline, or where its date is past.
  ///
  /// @param isSaid whether somebody says so
  Factuality of(Hit<Trigger> hit, When when, boolean isSaid) {
    if (scene.line().sentence().field() == Field.TITLE) {
      return Factuality.OCCURRED;
    }
    var first = when.first();
    var past = first != null && published != null && first.isBefore(published);
    var last = when.last();
    var ended = last != null && published != null && last.isBefore(published);
    if (isPastDay(hit, when) || (past && ended && isDay(when) && isOver(hit, when))) {
      return Factuality.OCCURRED;
    }
    return hit.value().type() == EventType.CEASEFIRE_IN_FORCE
            && hit.tense() == Tense.PRESENT
            && !hit.value().rule().equals(Triggers.ABIDING)
            && !isObserved(hit)
            && !past
            && (isSaid || when.isKnown())
        ? Factuality.PLANNED
        : Factuality.ONGOING;
  }

  /// `Clashes continued on Sunday`; what is told in the present of a day that is past.
  private boolean isOver(Hit<Trigger> hit, When when) {
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - FAR); i--) {
      var goesOn = scene.line().cue(i, Cue.ONGOING);
      if (goesOn != null) {
        return goesOn.tense() == Tense.PAST && when.precision() == Precision.DAY;
      }
    }
    return hit.tense() == Tense.PRESENT;
  }

  private static boolean isDay(When when) {
    return switch (when.precision()) {
      case MINUTE, HOUR, DAY, WEEK, MONTH -> true;
      case YEAR, NONE -> false;
    };
  }
}
