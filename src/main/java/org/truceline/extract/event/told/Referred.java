package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// What English sentences speak of beside what they tell: the attack that is investigated, the body
/// that sits alone, the list that a group has long been on, what an agreement asks for.
final class Referred {

  private static final int ADJECTIVES = 2;
  private static final int RECORD = 3;

  private final Scene scene;

  Referred(Scene scene) {
    this.scene = scene;
  }

  boolean is(Hit<Trigger> hit, Told event) {
    return !scene.isVerbFirst()
        && (isToldBefore(hit, event)
            || isRecord(hit, event)
            || isAlone(hit, event)
            || isListed(hit, event)
            || isTermOfPact(hit, event)
            || isOfPaper(hit, event));
  }

  /// `Victims of the attack were buried on Friday`: no more of it is told, and the rest of the
  /// sentence is about something else.
  private boolean isToldBefore(Hit<Trigger> hit, Told event) {
    if (hit.tense() != null || !event.type().isHostile() || event.isSpeech() || isToldMore(hit)) {
      return false;
    }
    for (var i = hit.first() - 1; i >= Math.max(1, hit.first() - 1 - ADJECTIVES); i--) {
      if (scene.line().is(i, Cue.DEFINITE) || scene.line().is(i, Cue.POINTER)) {
        return scene.line().cueEnding(i - 1, Cue.RETOLD) != null;
      }
    }
    return false;
  }

  /// `The attack on …`, `the attack that …`, `the attack, which …`.
  private boolean isToldMore(Hit<Trigger> hit) {
    var line = scene.line();
    var next = hit.last() + 1;
    next += next < line.size() && line.isComma(next) ? 1 : 0;
    return hit.words().size() > 2
        || line.is(hit.last(), Cue.PREPOSITION)
        || line.is(next, Cue.PREPOSITION)
        || line.is(next, Cue.LOCATIVE)
        || line.is(next, Cue.RELATIVE)
        || line.is(next, Cue.CONTENT)
        || isDated(next);
  }

  /// `Hit the town, marking the first attack since …`: what a blow is, that is told beside it.
  private boolean isRecord(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && hit.words().size() == 1
        && event.type().isHostile()
        && scene.line().is(hit.last() + 1, Cue.SINCE)
        && scene.hasCue(hit.first() - 1 - RECORD, hit.first(), Cue.RECORD);
  }

  private boolean isDated(int token) {
    return scene.times().stream().anyMatch(time -> time.firstToken() == token);
  }

  /// `The committee held a meeting`: with nobody.
  private boolean isAlone(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.NEGOTIATION
        && hit.tense() != null
        && event.sources().size() == 1
        && event.agreement() == null
        && isSession(hit)
        && !isGoneTo(hit)
        && !scene.hasCue(hit.last(), scene.clauses().of(hit.last()).last() + 1, Cue.ALONGSIDE)
        && !scene.hasCue(hit.last(), scene.clauses().of(hit.last()).last() + 1, Cue.BETWEEN);
  }

  /// `Held a meeting`, `discussed …`, and not `met … to discuss …`.
  private boolean isSession(Hit<Trigger> hit) {
    var last = scene.line().cue(hit.last(), Cue.SESSION);
    return scene.line().is(hit.first(), Cue.SESSION) || (last != null && last.tense() == null);
  }

  /// `Headed to Cairo for a meeting`: somebody else is there.
  private boolean isGoneTo(Hit<Trigger> hit) {
    return scene.hasCue(hit.first(), hit.last(), Cue.TO)
        && scene.hasCue(hit.first(), hit.last(), Cue.FOR)
        && scene.hasPlace(hit.first(), hit.last());
  }

  /// `The group, designated a terrorist organisation by …`: what it is called, and not since when.
  private boolean isListed(Hit<Trigger> hit, Told event) {
    var next = hit.first() + 1;
    return event.type() == EventType.SANCTION
        && hit.tense() != null
        && !event.when().isKnown()
        && (scene.line().is(next, Cue.INDEFINITE) || scene.line().token(next).name().equals("as"));
  }

  /// `The agreement, brokered by …, which calls for …`: nobody asks for it.
  private boolean isTermOfPact(Hit<Trigger> hit, Told event) {
    var clause = scene.clauses().of(hit.first());
    return event.type() == EventType.DEMAND
        && hit.tense() == Tense.PRESENT
        && clause.kind() == Kind.RELATIVE
        && (scene.hasCue(-1, clause.first(), Cue.ACCORD_HEAD)
            || scene.hasCue(-1, clause.first(), Cue.CEASEFIRE_HEAD));
  }

  /// `The UN plan calls for …`: what it lays down nobody has asked for yet, and not `presented a
  /// plan and called for …`.
  private boolean isOfPaper(Hit<Trigger> hit, Told event) {
    if (event.type() != EventType.DEMAND
        || hit.tense() == null
        || scene.line().is(hit.first() - 1, Cue.AND)) {
      return false;
    }
    var first = scene.clauses().of(hit.first()).first();
    for (var i = hit.first() - 1; i >= first; i--) {
      if (scene.line().is(i, Cue.PAPER)) {
        return !scene.hasPreposition(first - 1, i) && !scene.hasTrigger(first - 1, i);
      }
    }
    return false;
  }
}
