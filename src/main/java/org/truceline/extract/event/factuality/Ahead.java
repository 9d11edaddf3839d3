package org.truceline.extract.event.factuality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.CuesNear;
import org.truceline.extract.event.scene.Infinitives;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.When;

/// Whether a text looks ahead to an event: by its verb, the words around it and its date.
final class Ahead {

  private static final int AGREED = 4;
  private static final int NEAR = 2;
  private static final int FAR = 7;
  private static final int TALKS = 14;

  private final Scene scene;
  private final CuesNear near;
  private final Tabled tabled;
  private final Infinitives infinitives;
  private final @Nullable LocalDate published;

  Ahead(Scene scene, @Nullable LocalDate published) {
    this.scene = scene;
    this.near = new CuesNear(scene);
    this.tabled = new Tabled(scene);
    this.infinitives = new Infinitives(scene);
    this.published = published;
  }

  boolean isPlanned(Hit<Trigger> hit, When when) {
    var first = when.first();
    return hit.tense() == Tense.FUTURE
        || (near.before(hit, Cue.FUTURE, FAR) && !hasBegun(hit) && !isOneOfRow(hit))
        || (near.after(hit, Cue.FUTURE, areTalks(hit) ? TALKS : NEAR) && !isSince(hit))
        || (near.between(hit, Cue.FUTURE) && !near.between(hit, Cue.ACHIEVES) && !isInForce(hit))
        || tabled.isOnSchedule(hit)
        || (near.before(hit, Cue.INTENT, FAR) && !isFollowed(hit) && !isTried(hit) && !isNext(hit))
        || isLightAhead(hit)
        || tabled.isIntended(hit)
        || tabled.is(hit, when)
        || tabled.isUnderPact(hit)
        || isAgreedOn(hit)
        || isCharge(hit)
        || endsAhead(hit)
        || isAheadOfThat(hit)
        || isPurpose(hit)
        || isMeant(hit)
        || isAim(hit)
        || isAgreedAim(hit)
        || (first != null && published != null && isLater(hit, first, published));
  }

  /// A truce from midnight begins after the news of it.
  private boolean isLater(Hit<Trigger> hit, LocalDate first, LocalDate published) {
    return first.isAfter(published)
        || (hit.value().rule().equals(Triggers.TRUCE_FROM)
            && !scene.isVerbFirst()
            && first.equals(published));
  }

  /// `قررته الحكومة بعد تسليم …`: what is decided after it.
  private boolean isFollowed(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == null
        && scene.line().is(hit.first() - 1, Cue.FOLLOWING);
  }

  /// `اعتبارا من الأول من الشهر الماضي، دخلت الهدنة …`: a past verb tells from when on it was so.
  private boolean hasBegun(Hit<Trigger> hit) {
    return scene.isVerbFirst() && hit.tense() == Tense.PAST && near.before(hit, Cue.STARTING, FAR);
  }

  /// `The third hospital to be struck`: one of those that were.
  private boolean isOneOfRow(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && scene.line().is(hit.first() - 2, Cue.FUTURE)
        && scene.line().is(hit.first() - 1, Cue.PASSIVE)
        && near.before(hit, Cue.NTH, FAR);
  }

  /// `استمرت الاشتباكات اعتبارا من …`: fighting is not set for a day to come.
  private boolean isSince(Hit<Trigger> hit) {
    return hit.value().type().isHostile() && near.after(hit, Cue.STARTING, NEAR);
  }

  /// «دخلت الهدنة المرتقبة حيز التنفيذ»: it is awaited no more.
  private static boolean isInForce(Hit<Trigger> hit) {
    return hit.value().type() == EventType.CEASEFIRE_IN_FORCE && hit.tense() == Tense.PAST;
  }

  /// `(b) To monitor …`, `(ب) رصد …`: an item of what a resolution lays down.
  private boolean isCharge(Hit<Trigger> hit) {
    return scene.author().isResolution()
        && (hit.tense() == null || hit.tense() == Tense.BARE)
        && scene.line().isLettered();
  }

  /// `اتفاق مبدئي على انسحاب …`, `اتفقا على تبادل …`: what is agreed on is to come.
  private boolean isAgreedOn(Hit<Trigger> hit) {
    var on = hit.first() - 1;
    on -= on > 0 && scene.line().is(on, Cue.CARRYING_OUT) ? 1 : 0;
    if (!scene.isVerbFirst()
        || hit.tense() != null
        || on < 1
        || !isToBeDone(hit.value().type())
        || !scene.line().is(on, Cue.ON)) {
      return false;
    }
    var agreed = scene.here().at(on);
    return (agreed != null && agreed.value().type() == EventType.AGREEMENT_SIGNED)
        || scene.hasCue(on - AGREED, on, Cue.ACCORD_HEAD);
  }

  private static boolean isToBeDone(EventType type) {
    return Tabled.isLaidDown(type) || type == EventType.ZONE_ESTABLISHED;
  }

  /// `Foiled an attempt to … and killed …`: what a past verb adds behind `and` nobody intends.
  private boolean isNext(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.tense() == Tense.PAST
        && hit.first() > 0
        && scene.line().is(hit.first() - 1, Cue.AND);
  }

  /// `حاولت وحدات مهاجمة …`, `محاولة اغتيال`: who tried to attack has attacked.
  private boolean isTried(Hit<Trigger> hit) {
    if (hit.value().type() != EventType.ATTACK || !scene.isVerbFirst()) {
      return false;
    }
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - FAR); i--) {
      if (scene.line().is(i, Cue.INTENT)) {
        var tried = scene.line().cue(i, Cue.ATTEMPT);
        return tried != null && (tried.tense() == null || tried.tense() == Tense.PAST);
      }
    }
    return false;
  }

  /// `الهدنة ستبدأ …`: the verb stands behind its noun.
  private boolean endsAhead(Hit<Trigger> hit) {
    if (!scene.isVerbFirst() || hit.tense() != null || !Tabled.isArranged(hit.value().type())) {
      return false;
    }
    for (var word : hit.words()) {
      if (word > hit.first() && scene.line().inflection().isFutureVerb(scene.line().token(word))) {
        return true;
      }
    }
    return false;
  }

  /// `Talks between … and … would start …`.
  private static boolean areTalks(Hit<Trigger> hit) {
    return hit.tense() == null && hit.value().type() == EventType.NEGOTIATION;
  }

  /// `من المقرر أن …`, `expected that …`, and not `… في محاولاتهما لافتا إلى أن …`.
  private boolean isAheadOfThat(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    var clause = scene.clauses().get(index);
    if (index == 0 || clause.kind() != Kind.THAT || !scene.line().is(clause.first(), Cue.CONTENT)) {
      return false;
    }
    var before = scene.clauses().get(index - 1);
    for (var i = before.last(); i >= Math.max(before.first(), before.last() - FAR); i--) {
      if (scene.line().is(i, Cue.FUTURE) || isMeant(i)) {
        return true;
      }
      if (scene.isVerbFirst() && scene.line().is(i, Cue.SPEECH)) {
        return false;
      }
    }
    return false;
  }

  /// `يعتزم أن …`, and not `في محاولة لطمأنتهم أن …`.
  private boolean isMeant(int i) {
    var tried = scene.line().cue(i, Cue.ATTEMPT);
    return scene.line().is(i, Cue.INTENT)
        && !(scene.isVerbFirst() && tried != null && tried.tense() == null);
  }

  /// `ستتولى … مراقبة`: will take on the monitoring of.
  private boolean isLightAhead(Hit<Trigger> hit) {
    for (var i = scene.clauses().of(hit.first()).first(); i < hit.first(); i++) {
      var light = hit.tense() == null ? scene.line().cue(i, Cue.LIGHT) : null;
      if (light != null && light.tense() == Tense.FUTURE) {
        return true;
      }
    }
    return false;
  }

  /// `Deployed to retake …`, `a deal to stop fighting and exchange …`, and not `managed to retake`.
  private boolean isAim(Hit<Trigger> hit) {
    var verb = hit;
    if (hit.tense() == Tense.BARE && scene.line().is(hit.first() - 1, Cue.CONJUNCTION)) {
      for (var other : scene.triggers()) {
        var isFirst = other.first() < hit.first() && other.tense() == Tense.BARE;
        verb = isFirst && scene.isOneClause(other.first(), hit.first()) ? other : verb;
      }
    }
    var to = verb.first() - 1;
    return hit.tense() == Tense.BARE
        && to >= 0
        && scene.line().is(to, Cue.TO)
        && !scene.hasCue(to - 1 - NEAR, to, Cue.ACHIEVES);
  }

  /// `A deal to stop fighting and free …`: what `and` joins to the aim of an accord.
  private boolean isAgreedAim(Hit<Trigger> hit) {
    var to = infinitives.to(hit.first(), hit.tense());
    return to > 0
        && to < hit.first() - 1
        && (scene.hasCue(to - AGREED, to, Cue.ACCORD_HEAD)
            || infinitives.sides(new Anchor(hit.first(), hit.last(), hit.tense())) != null);
  }

  /// `Committed to bringing food`, `remains committed to withdrawing`.
  private boolean isMeant(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && scene.line().isParticiple(hit.first())
        && scene.line().cueEnding(hit.first() - 1, Cue.INTENT) != null;
  }

  /// `لاستعادة …`: to retake.
  private boolean isPurpose(Hit<Trigger> hit) {
    return hit.tense() == null
        && hit.isTo()
        && !near.isFaced(hit)
        && scene.line().cueEnding(hit.first() - 1, Cue.SUFFERS) == null;
  }
}
