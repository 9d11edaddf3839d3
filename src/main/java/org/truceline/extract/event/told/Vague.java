package org.truceline.extract.event.told;

import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.text.Token;

/// What says neither by whom, where nor when, and is spoken of rather than told.
final class Vague {

  private static final int OPENING = 6;

  private final Scene scene;

  Vague(Scene scene) {
    this.scene = scene;
  }

  /// `Attacks on civilians`, and what a resolution is concerned about.
  boolean is(Hit<Trigger> hit, Told event) {
    if (isSpokenOf(hit, event)
        || isOccupier(hit, event)
        || isRecital(hit, event)
        || isByNobody(event)
        || isOfNature(hit, event)) {
      return true;
    }
    if (!event.places().isEmpty() || event.agreement() != null || event.zone() != null) {
      return false;
    }
    if (event.type() == EventType.CASUALTIES || event.type() == EventType.DISPLACEMENT) {
      return !hasNumber(hit) && event.targets().isEmpty();
    }
    var isNoun =
        hit.tense() == null
            && event.type() != EventType.PROTEST
            && !isFoughtSince(event)
            && event.sources().isEmpty()
            && (event.targets().isEmpty()
                ? !isOfDay(event)
                : !event.when().isKnown() && !hit.value().isRepelled());
    return (isForce(hit) && isNoun) || isOfAuthor(hit, event);
  }

  /// `ضرب زلزال …، وقتل المئات`: where the sentence tells of no blow, nature or an accident did it.
  private boolean isByNobody(Told event) {
    var isSuffered =
        switch (event.type()) {
          case CASUALTIES, DISPLACEMENT, EVACUATION -> true;
          default -> false;
        };
    return isSuffered
        && event.sources().isEmpty()
        && scene.line().has(Cue.CALAMITY)
        && scene.triggers().stream().allMatch(other -> !isForce(other));
  }

  /// `An earthquake struck the province, killing …`, `ضرب زلزال …`: it is no one's blow.
  private boolean isOfNature(Hit<Trigger> hit, Told event) {
    if (!event.type().isHostile() || !scene.line().has(Cue.CALAMITY)) {
      return false;
    }
    for (var calamity : scene.line().all(Cue.CALAMITY)) {
      var isSubject =
          scene.isVerbFirst()
              ? calamity.first() == hit.last() + 1
              : calamity.last() < hit.first() && isFirst(calamity);
      if (isSubject) {
        return true;
      }
    }
    return false;
  }

  /// Whether nobody is named before it.
  private boolean isFirst(Hit<Cue> calamity) {
    return calamity.first() <= OPENING
        && scene.groups().stream().noneMatch(group -> group.first() < calamity.first());
  }

  private static boolean isForce(Hit<Trigger> hit) {
    return hit.value().type().isHostile() && !hit.value().isSpeechAct();
  }

  /// `The liberation of Mosul will …`: by whom and when, is told elsewhere.
  private boolean isSpokenOf(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.CAPTURE
        && event.sources().isEmpty()
        && !scene.isVerbFirst()
        && !event.when().isKnown()
        && event.factuality() == Factuality.PLANNED
        && (hit.tense() == null || scene.hasPreposition(hit.first() - 2, hit.first()));
  }

  /// `الاحتلال الإسرائيلي`: who occupies, or that they do, and not when they came.
  private boolean isOccupier(Hit<Trigger> hit, Told event) {
    return event.type() == EventType.CAPTURE
        && !event.when().isKnown()
        && scene.line().is(hit.first(), Cue.OCCUPATION);
  }

  /// What a resolution says beside what it demands; that it was adopted is told once.
  private boolean isOfAuthor(Hit<Trigger> hit, Told event) {
    var author = scene.author();
    var isBySelf =
        author.isResolution()
            && hit.tense() != null
            && hit.tense() != Tense.PARTICIPLE
            && author.group() != null
            && author.group().ids().equals(event.sources());
    return isBySelf
        && (event.type() == EventType.STATEMENT
            ? !scene.line().is(hit.first(), Cue.ADOPTED)
            : event.type() == EventType.SUPPORT && isPreamble(hit));
  }

  /// `وإذ يدين الهجوم على …`: the attack is what the preamble tells. `وإذ يشدد على أهمية …`: nobody
  /// is asked for anything, as in `وإذ يدعو إلى تعزيز الهدنة`.
  private boolean isRecital(Hit<Trigger> hit, Told event) {
    return isPreamble(hit)
        && (event.type() == EventType.STATEMENT
            ? scene.triggers().stream().anyMatch(other -> other.first() > hit.last())
            : event.type() == EventType.DEMAND
                && event.targets().isEmpty()
                && !(scene.line().is(hit.first(), Cue.CALLS_FOR) && event.agreement() != null));
  }

  private boolean isPreamble(Hit<Trigger> hit) {
    var line = scene.line();
    return line.is(hit.first(), Cue.PREAMBLE) || line.is(hit.first() - 1, Cue.PREAMBLE);
  }

  /// A toll without a place says how many.
  private boolean hasNumber(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    for (var i = clause.first(); i <= clause.last(); i++) {
      if (scene.line().token(i).kind() == Token.Kind.NUMBER || scene.line().is(i, Cue.MANY)) {
        return true;
      }
    }
    return false;
  }

  /// `مواجهات مستمرة منذ شهرين`.
  private static boolean isFoughtSince(Told event) {
    return event.type() == EventType.CLASH
        && event.factuality() == Factuality.ONGOING
        && event.when().isKnown();
  }

  private boolean isOfDay(Told event) {
    return event.evidence().field() == Field.TEXT
        && switch (event.when().precision()) {
          case MINUTE, HOUR, DAY, WEEK -> true;
          case MONTH, YEAR, NONE -> false;
        };
  }
}
