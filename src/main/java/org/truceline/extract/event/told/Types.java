package org.truceline.extract.event.told;

import java.util.List;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// What kind of event a trigger tells where that depends on who does it and with what.
public final class Types {

  private static final int AIRCRAFT_BEFORE = 6;
  private static final int AIRCRAFT_AFTER = 5;
  private static final int TOLL = 5;

  private final Scene scene;

  public Types(Scene scene) {
    this.scene = scene;
  }

  /// Who kills, attacks; the sides that agree to the truce on the table have made an agreement;
  /// what an air force attacks, and what is attacked by aircraft, is attacked from the air.
  public EventType of(Hit<Trigger> hit, List<String> sources) {
    var isKilling =
        hit.value().type() == EventType.CASUALTIES && !sources.isEmpty() && !isToll(hit);
    var type = isKilling ? EventType.ATTACK : hit.value().type();
    if (hit.value().rule().equals(Triggers.ACCEPTED_CEASEFIRE)
        && (scene.isVerbFirst() || scene.hasCue(hit.first(), hit.last(), Cue.DEFINITE))
        && (sources.size() > 1 || isOfSides(hit))) {
      return EventType.AGREEMENT_SIGNED;
    }
    if (type == EventType.CAPTURE && isOfPeople(hit)) {
      return EventType.ARREST;
    }
    if (type == EventType.CAPTURE && areExpelled(hit)) {
      return EventType.DISPLACEMENT;
    }
    if (type == EventType.DISPLACEMENT && areBeaten(hit)) {
      return EventType.CAPTURE;
    }
    if (isOfKnown(hit)) {
      return EventType.STATEMENT;
    }
    if (type == EventType.AIRSTRIKE && hasArtillery(hit)) {
      return EventType.SHELLING;
    }
    var canFly =
        !hit.value().rule().equals(Triggers.DOWNED)
            && (type == EventType.ATTACK || type == EventType.SHELLING);
    return canFly && (isAirborne(sources) || hasAircraft(hit)) ? EventType.AIRSTRIKE : type;
  }

  /// `300 people have been killed since …`: of many blows.
  private boolean isToll(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && scene.hasCue(hit.first() - TOLL, hit.first(), Cue.PERFECT)
        && scene.line().is(hit.first() - 1, Cue.PASSIVE)
        && scene.hasCue(hit.last(), scene.line().size(), Cue.SINCE);
  }

  /// `Soldiers were captured by …`.
  private boolean isOfPeople(Hit<Trigger> hit) {
    var passive = hit.first() - 1;
    return !scene.isVerbFirst()
        && hit.words().size() == 1
        && scene.line().is(passive, Cue.PASSIVE)
        && (scene.line().is(passive - 1, Cue.FORCES)
            || scene.line().is(passive - 1, Cue.COMMON_PEOPLE));
  }

  /// `Refugees were expelled from …`, and not `rebels were expelled from …`.
  private boolean areExpelled(Hit<Trigger> hit) {
    var passive = hit.first() - 1;
    passive -= passive > 0 && scene.line().isAdverb(passive) ? 1 : 0;
    return !scene.isVerbFirst()
        && scene.line().is(hit.last(), Cue.FROM)
        && scene.line().is(passive, Cue.PASSIVE)
        && scene.line().is(passive - 1, Cue.COMMON_PEOPLE);
  }

  /// `The rebels had been driven out of …`: no refugees.
  private boolean areBeaten(Hit<Trigger> hit) {
    var noun = hit.first() - 1;
    noun -= noun > 0 && scene.line().is(noun, Cue.PERFECT) ? 1 : 0;
    return !scene.isVerbFirst()
        && scene.line().is(hit.first(), Cue.PASSIVE)
        && scene.line().is(noun, Cue.FORCES);
  }

  /// `أعلنت مسؤوليتها عن الهجوم`: of the one that is known, she says that it was hers.
  private boolean isOfKnown(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.value().type() == EventType.ATTACK
        && hit.value().rule().startsWith(Triggers.CLAIMED)
        && scene.line().hasArticle(hit.last());
  }

  /// `The warring parties agreed to …`, whoever they are.
  private boolean isOfSides(Hit<Trigger> hit) {
    return scene.hasCue(
        scene.clauses().of(hit.first()).first() - 1, hit.first(), Cue.SEVERAL_BEFORE);
  }

  /// `شن ضربات مدفعية`.
  private boolean hasArtillery(Hit<Trigger> hit) {
    for (var word : hit.words()) {
      if (scene.line().cue(word, Cue.ARTILLERY) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAirborne(List<String> sources) {
    return sources.stream()
        .anyMatch(id -> id.endsWith("-air-force") || id.endsWith("-aerospace-forces"));
  }

  private boolean hasAircraft(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    var from = Math.max(afterVerb(clause.first(), hit.first()), hit.first() - AIRCRAFT_BEFORE);
    var to = Math.min(clause.last() + 1, hit.first() + AIRCRAFT_AFTER);
    return hit.tense() != null
        && (isOfAircraft(clause)
            || scene.hasCue(
                scene.isVerbFirst() ? from : afterAside(from, hit.first()),
                scene.isVerbFirst() ? to : hit.first(),
                Cue.AIRCRAFT)
            || (!scene.isVerbFirst() && isDoneWithAircraft(hit, to)));
  }

  /// `Police, backed by drones, killed …`: what stands between commas does not act.
  private int afterAside(int from, int verb) {
    for (var i = verb - 1; i > from; i--) {
      if (scene.line().isComma(i)) {
        return i;
      }
    }
    return from;
  }

  /// `الطائرات التي قصفت المدينة`.
  private boolean isOfAircraft(Clause clause) {
    return scene.isVerbFirst()
        && clause.kind() == Kind.RELATIVE
        && clause.first() > 0
        && scene.line().is(clause.first() - 1, Cue.AIRCRAFT);
  }

  /// `شن الطيران غارات وقصفت المدفعية …`: with what another verb was done, this one was not.
  private int afterVerb(int first, int verb) {
    var before = first - 1;
    for (var other : scene.triggers()) {
      var isVerb = other.tense() != null && scene.line().isJoined(verb);
      before = isVerb && other.first() >= first && other.last() < verb ? other.last() : before;
    }
    return before;
  }

  /// `Bombed by planes`, and not `blew up two planes`.
  private boolean isDoneWithAircraft(Hit<Trigger> hit, int to) {
    for (var i = hit.first() + 1; i < to; i++) {
      if (scene.line().is(i, Cue.AIRCRAFT) && scene.hasPreposition(hit.first(), i)) {
        return true;
      }
    }
    return false;
  }
}
