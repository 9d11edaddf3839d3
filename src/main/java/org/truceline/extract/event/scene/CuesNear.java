package org.truceline.extract.event.scene;

import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Small words around a trigger.
public final class CuesNear {

  private static final int NEAR = 2;
  private static final int KEPT = 7;
  private static final int FACED = 6;
  private static final int UNDER_WAY = 12;

  private final Scene scene;

  public CuesNear(Scene scene) {
    this.scene = scene;
  }

  /// A cue in the same clause, no other trigger between.
  public boolean before(Hit<Trigger> hit, Cue cue, int reach) {
    var begin = scene.clauses().of(hit.first()).first();
    for (var i = hit.first() - 1; i >= Math.max(begin, hit.first() - reach); i--) {
      if (isCue(i, cue)) {
        return true;
      }
      var other = scene.here().at(i);
      if (other != null
          && !other.equals(hit)
          && !other.value().rule().equals(Triggers.AGREED_DEED)) {
        return false;
      }
    }
    return false;
  }

  /// `لا يزال` denies nothing, `the remains of hostages` go on with nothing, and `IS` is a group.
  private boolean isCue(int i, Cue cue) {
    var line = scene.line();
    return line.is(i, cue)
        && !line.token(i).surface().equals("IS")
        && (cue != Cue.NEGATION || !line.is(i, Cue.ONGOING))
        && (cue != Cue.ONGOING || scene.isVerbFirst() || !line.is(i + 1, Cue.OF));
  }

  /// `Continues urging`, `its ongoing refusal`, and not `still refused`.
  public boolean isContinued(Hit<Trigger> hit) {
    var line = scene.line();
    var at = hit.first() - 1;
    at -= at > 0 && line.is(at, Cue.TO) ? 1 : 0;
    var verb = scene.isVerbFirst() || at < 0 ? null : line.cue(at, Cue.ONGOING);
    return verb != null && (verb.tense() != null || hit.tense() == null);
  }

  /// `أوقف الجيش الليبي وقوات الوفاق المعارك`: past whoever stops it.
  public boolean isStoppedBy(Hit<Trigger> hit) {
    var line = scene.line();
    var from = hit.tense() == null && scene.isVerbFirst() ? hit.first() - KEPT : hit.first();
    for (var i = hit.first() - 1; i >= Math.max(0, from); i--) {
      var verb = line.cue(i, Cue.STOP);
      if (verb != null && verb.tense() != null) {
        return true;
      }
      var at = i;
      if (!line.inflection().isDefinite(line.token(i))
          && scene.mentions().stream().noneMatch(mention -> mention.covers(at))) {
        return false;
      }
    }
    return false;
  }

  /// `Refraining, for now, from launching …`: what two commas put between does not matter.
  public boolean isKeptFrom(Hit<Trigger> hit) {
    var from = hit.first() - 1;
    return from > 0
        && scene.line().is(from, Cue.FROM)
        && scene.line().isParticiple(hit.first())
        && scene.hasCue(Math.max(-1, from - KEPT), from, Cue.STOP)
        && !scene.hasTrigger(from - KEPT, from);
  }

  /// `Five days of violent clashes`.
  public boolean isCounted(Hit<Trigger> hit, int reach) {
    if (scene.isVerbFirst() || hit.tense() != null) {
      return false;
    }
    for (var i = hit.first() - 1; i > Math.max(0, hit.first() - reach); i--) {
      if (scene.line().is(i - 1, Cue.TIME_UNIT) && scene.line().is(i, Cue.OF)) {
        return true;
      }
    }
    return false;
  }

  /// A cue among the words of a trigger; a `not` that it is told with denies nothing, and
  /// `announced a deal that will bring a truce` tells of what was announced.
  public boolean between(Hit<Trigger> hit, Cue cue) {
    var isTold = cue == Cue.NEGATION || hit.value().type() == EventType.CEASEFIRE_ANNOUNCED;
    for (var i = hit.first() + 1; i < hit.last(); i++) {
      if (isCue(i, cue) && !(isTold && hit.words().contains(i))) {
        return true;
      }
    }
    return false;
  }

  /// `تصدت الشرطة لاحتجاجات`, `ساحة لقتال`: what somebody faces, or a place sees, is there already.
  public boolean isFaced(Hit<Trigger> hit) {
    return (hit.value().type() == EventType.PROTEST && before(hit, Cue.SUFFERS, FACED))
        || (hit.first() > 0 && scene.line().is(hit.first() - 1, Cue.SCENE_OF));
  }

  /// A cue in the same clause, right after the trigger.
  public boolean after(Hit<Trigger> hit, Cue cue, int reach) {
    var end = scene.clauses().of(hit.last()).last();
    for (var i = hit.last() + 1; i <= Math.min(end, hit.last() + reach); i++) {
      if (scene.line().is(i, cue)) {
        return true;
      }
    }
    return false;
  }

  /// `الاشتباكات في … مستمرة`, and not `النزوح بسبب المعارك المستمرة`.
  public boolean isUnderWay(Hit<Trigger> hit) {
    if (!scene.isVerbFirst()) {
      return after(hit, Cue.UNDER_WAY, UNDER_WAY);
    }
    var end = Math.min(scene.clauses().of(hit.last()).last(), hit.last() + UNDER_WAY);
    for (var i = hit.last() + 1; i <= end; i++) {
      var other = scene.here().at(i);
      if (scene.line().is(i, Cue.UNDER_WAY)) {
        return true;
      }
      if (other != null && !other.isJoined()) {
        return false;
      }
    }
    return false;
  }

  /// `قد تنسحب القوات`, `may soon withdraw`: before the verb a word says that it may be so.
  public boolean mayBe(Hit<Trigger> hit) {
    var before = hit.first() - 1;
    if (before < 0) {
      return false;
    }
    return scene.isVerbFirst()
        ? hit.tense() == Tense.PRESENT && (scene.line().is(before, Cue.AUXILIARY) || isLikely(hit))
        : (hit.tense() == Tense.BARE && before(hit, Cue.MAY, NEAR)) || isWrittenAlike(hit, before);
  }

  /// «من المرجح أن يهاجم», «ربما يهاجم».
  private boolean isLikely(Hit<Trigger> hit) {
    var that = scene.clauses().of(hit.first()).first();
    return scene.line().is(that - 1, Cue.MAY) || scene.line().is(hit.first() - 1, Cue.MAY);
  }

  /// `May clash again`: a verb that is written like its noun; and not `in May clashes …`.
  private boolean isWrittenAlike(Hit<Trigger> hit, int before) {
    return hit.tense() == null
        && scene.line().is(before, Cue.MAY)
        && Character.isLowerCase(scene.line().token(before).surface().codePointAt(0));
  }

  /// `An attack on the town was imminent`, `before a treaty can be signed`: it has not happened.
  public boolean looms(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.tense() == null
        && (between(hit, Cue.MAY) || isSaidToLoom(hit));
  }

  private boolean isSaidToLoom(Hit<Trigger> hit) {
    var end = scene.clauses().of(hit.last()).last();
    for (var i = hit.last() + 1; i <= Math.min(end, hit.last() + UNDER_WAY); i++) {
      if (scene.here().at(i) != null) {
        return false;
      }
      if (scene.line().is(i, Cue.LOOMS)) {
        return scene.line().is(i - 1, Cue.PASSIVE) || scene.line().isAdverb(i - 1);
      }
    }
    return false;
  }

  /// `Denied laying mines and said it remained committed to …`: what another verb says.
  public boolean isSaidAfterDenial(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() - 1; i > 0 && !scene.isVerbFirst() && !line.is(i, Cue.DENIAL); i--) {
      if (line.is(i, Cue.SAYS) && line.is(i - 1, Cue.AND)) {
        return true;
      }
    }
    return false;
  }

  /// `تعهدت بالرد على الهجوم`: what is answered was done.
  public boolean isAnswered(Hit<Trigger> hit) {
    return hit.tense() == null
        && scene.isVerbFirst()
        && scene.line().cueEnding(hit.first() - 1, Cue.RESPONSE) != null;
  }
}
