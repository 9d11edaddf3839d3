package org.truceline.extract.event;

import java.util.List;
import java.util.function.Predicate;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.text.Token;

/// What has a trigger and yet tells too little, or what the same sentence tells already.
final class Bare {

  private static final int AIM = 16;
  private static final int NEXT = 5;

  private static final int WITHHELD = 6;

  private final Scene scene;

  private final Predicate<String> isPerson;

  Bare(Scene scene, Predicate<String> isPerson) {
    this.scene = scene;
    this.isPerson = isPerson;
  }

  /// @param told what the sentence has told before
  boolean isTold(Hit<Trigger> hit, Told event, List<Told> told) {
    return hasSource(hit, event)
        && !isSupposed(event)
        && !isAnswered(hit, event)
        && !isVague(hit, event)
        && !isForsworn(hit, event)
        && !isWelcomed(hit, event)
        && !isBarePurpose(hit, event)
        && !isAim(hit, event)
        && !isTopic(hit)
        && !isBareIntent(hit, event)
        && !isSpread(hit, event)
        && !isProgress(hit, event)
        && !isWithheld(hit, event)
        && !(hit.value().rule().equals(Triggers.CONCURRED) && event.sources().size() < 2)
        && !isAside(event, told);
  }

  /// What follows `if` and `whether` tells little where it says neither where nor to whom.
  private static boolean isSupposed(Told event) {
    return event.factuality() == Factuality.HYPOTHETICAL
        && !event.when().isKnown()
        && (event.sources().isEmpty() || (event.targets().isEmpty() && event.places().isEmpty()));
  }

  /// `Responded to attacks by …`: of what it answers no more is told.
  private boolean isAnswered(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && event.type().isHostile()
        && !event.when().isKnown()
        && scene.line().cueEnding(hit.first() - 1, Cue.RESPONSE) != null;
  }

  private static boolean isOfDay(Told event) {
    return event.evidence().field() == Field.TEXT
        && switch (event.when().precision()) {
          case MINUTE, HOUR, DAY, WEEK -> true;
          case MONTH, YEAR, NONE -> false;
        };
  }

  /// Words that are too common to tell much by themselves tell it where they say whose it was, and
  /// of moves also where.
  private boolean hasSource(Hit<Trigger> hit, Told event) {
    if (!hit.value().needsSource()) {
      return true;
    }
    return hit.value().moves()
        ? hit.tense() != Tense.BARE
            && !event.sources().isEmpty()
            && !event.sources().stream().allMatch(isPerson)
            && hasPlace(hit, event)
            && !scene.hasPreposition(hit.first() - 2, hit.first())
        : event.sources().size() > (hit.value().isMutual() ? 1 : 0);
  }

  /// `Took Goma`, `entered the town on Friday`.
  private boolean hasPlace(Hit<Trigger> hit, Told event) {
    return switch (event.type()) {
      case CAPTURE, SIEGE ->
          scene.hasPlace(hit.last(), hit.last() + NEXT) && !event.places().isEmpty();
      default -> !event.places().isEmpty() || event.when().isKnown();
    };
  }

  /// `Attacks on civilians`, and what a resolution is concerned about.
  private boolean isVague(Hit<Trigger> hit, Told event) {
    if (!event.places().isEmpty() || event.agreement() != null || event.zone() != null) {
      return false;
    }
    if (event.type() == EventType.CASUALTIES || event.type() == EventType.DISPLACEMENT) {
      return !hasNumber(hit) && event.targets().isEmpty();
    }
    var isNoun =
        hit.tense() == null
            && event.type() != EventType.PROTEST
            && event.sources().isEmpty()
            && (event.targets().isEmpty() ? !isOfDay(event) : !event.when().isKnown());
    var isHostile = event.type().isHostile() && !hit.value().isSpeechAct();
    return (isHostile && isNoun) || isOfAuthor(hit, event);
  }

  /// `Welcomed the extension of the truce`: whose it is, is told elsewhere.
  private boolean isWelcomed(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && event.sources().isEmpty()
        && (event.type() == EventType.CEASEFIRE_ANNOUNCED
            || event.type() == EventType.AGREEMENT_SIGNED)
        && scene.triggers().stream()
            .filter(other -> other.first() < hit.first() && other.tense() != null)
            .map(other -> other.value().type())
            .anyMatch(type -> type == EventType.SUPPORT || type == EventType.STATEMENT);
  }

  /// `Agreed not to strike …`.
  private boolean isForsworn(Hit<Trigger> hit, Told event) {
    var line = scene.line();
    return event.type().isHostile()
        && hit.first() > 1
        && line.token(hit.first() - 1).name().equals("to")
        && line.is(hit.first() - 2, Cue.NEGATION);
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

  /// One side that agrees to do something has made no agreement, nor have those who agree to talk.
  private boolean isBareIntent(Hit<Trigger> hit, Told event) {
    return hit.value().rule().equals(Triggers.AGREED_DEED)
        && (event.sources().size() < 2
            || scene.triggers().stream()
                .filter(other -> other.first() > hit.last() && other.first() - hit.last() <= 2)
                .map(Hit::value)
                .anyMatch(next -> next.isSpeechAct() || isDeed(next.type())));
  }

  /// `رفض مسؤول … الكشف عن اسمه`.
  private boolean isWithheld(Hit<Trigger> hit, Told event) {
    var end = Math.min(scene.line().size(), hit.last() + WITHHELD);
    return event.type() == EventType.REFUSAL && scene.hasCue(hit.last(), end, Cue.WITHHELD);
  }

  /// `إحراز تقدم في …`: nobody advances.
  private boolean isProgress(Hit<Trigger> hit, Told event) {
    return scene.line().token(hit.first()).word().endsWith("تقدم")
        && hit.value().rule().equals(Triggers.ADVANCE)
        && hit.tense() == null
        && event.sources().isEmpty();
  }

  /// `انتشرت الشائعات`: what spreads is no troops.
  private boolean isSpread(Hit<Trigger> hit, Told event) {
    return scene.isVerbFirst()
        && event.type() == EventType.DEPLOYMENT
        && hit.tense() != null
        && hit.words().size() == 1
        && event.sources().isEmpty()
        && !scene.hasCue(hit.first(), Math.min(scene.line().size(), hit.first() + 3), Cue.PART);
  }

  private static boolean isDeed(EventType type) {
    return switch (type) {
      case NEGOTIATION, PRISONER_EXCHANGE, WITHDRAWAL, AID_DELIVERY, EVACUATION -> true;
      default -> false;
    };
  }

  /// `600 dead and 5,000 injured`, `killed … and displaced …`: one toll.
  private static boolean isAside(Told event, List<Told> told) {
    return (event.type() == EventType.CASUALTIES || event.type() == EventType.DISPLACEMENT)
        && told.stream()
            .anyMatch(
                other -> other.type() == EventType.CASUALTIES || other.type() == event.type());
  }

  /// `Launched an offensive to take …`: what a blow is for is no event beside it.
  private boolean isAim(Hit<Trigger> hit, Told event) {
    return hit.tense() == Tense.BARE
        && event.factuality() == Factuality.PLANNED
        && (event.type().isHostile() || event.type() == EventType.CAPTURE)
        && hit.first() > 0
        && scene.line().token(hit.first() - 1).name().equals("to")
        && scene.triggers().stream()
            .anyMatch(other ->
                other.last() < hit.first()
                    && hit.first() - other.last() <= AIM
                    && other.value().type().isHostile()
                    && !other.value().isSpeechAct()
                    && scene.isOneClause(other.last(), hit.first()));
  }

  /// `Talks on joining the truce`: what is talked about is not done.
  private boolean isTopic(Hit<Trigger> hit) {
    var line = scene.line();
    return hit.first() > 0
        && line.token(hit.first()).name().endsWith("ing")
        && line.token(hit.first() - 1).name().equals("on")
        && scene.triggers().stream()
            .anyMatch(other ->
                other.value().type() == EventType.NEGOTIATION
                    && other.last() < hit.first()
                    && scene.isOneClause(other.last(), hit.first()));
  }

  private boolean isBarePurpose(Hit<Trigger> hit, Told event) {
    return hit.tense() == null
        && (hit.clitics().endsWith("ل") || isAllowed(hit))
        && event.sources().isEmpty()
        && event.targets().isEmpty();
  }

  /// `To let aid in`, `للسماح بوصول المساعدات`.
  private boolean isAllowed(Hit<Trigger> hit) {
    return hit.value().type() == EventType.AID_DELIVERY
        && scene.line().is(hit.first() - 1, Cue.ALLOWS);
  }
}
