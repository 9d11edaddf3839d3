package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Precision;
import org.truceline.text.Token;

/// Times that tell when an agreement or a truce was made, and not what is told of it.
final class PactTimes {

  private static final int FAR = 8;
  private static final int NEAR = 5;

  private final Scene scene;

  PactTimes(Scene scene) {
    this.scene = scene;
  }

  /// Whether a time belongs to a pact, and the trigger tells something else of it.
  boolean isOfOther(TimeMention time, Hit<Trigger> hit) {
    return ((isOfAgreement(time) || isOfTruce(time) || isOfImposed(time, hit))
            && !makesAgreements(hit.value().type()))
        || isOfDeclared(time, hit);
  }

  /// `welcomes the truce declared by … on 28 April`: when it was declared, not welcomed.
  private boolean isOfDeclared(TimeMention time, Hit<Trigger> hit) {
    return (isSpokenOf(hit.value().type()) || hit.value().type() == EventType.SUPPORT)
        && !makesAgreements(hit.value().type())
        && hit.tense() != null
        && time.firstToken() > hit.last()
        && anyDeclared(hit.last() + 1, time.firstToken());
  }

  private boolean anyDeclared(int from, int to) {
    for (var i = from; i < to; i++) {
      if (isDeclared(i)) {
        return true;
      }
    }
    return false;
  }

  /// A truce, and then that somebody declared it.
  private boolean isDeclared(int token) {
    return scene.line().is(token, Cue.DECLARED)
        && scene.line().cueEnding(token - 1, Cue.CEASEFIRE_HEAD) != null;
  }

  /// What is told of before it begins.
  static boolean isSpokenOf(EventType type) {
    return switch (type) {
      case CEASEFIRE_ANNOUNCED,
          AGREEMENT_SIGNED,
          STATEMENT,
          DEMAND,
          REFUSAL,
          ACCUSATION,
          THREAT,
          NEGOTIATION ->
          true;
      default -> false;
    };
  }

  private static boolean makesAgreements(EventType type) {
    return switch (type) {
      case CEASEFIRE_ANNOUNCED, AGREEMENT_SIGNED, CEASEFIRE_IN_FORCE, ZONE_ESTABLISHED, STATEMENT ->
          true;
      default -> false;
    };
  }

  /// Within an agreement's name, or right after it and tied to it.
  private boolean isOfAgreement(TimeMention time) {
    for (var mention : scene.mentions()) {
      var isInside = mention.first() <= time.lastToken() && time.firstToken() <= mention.last();
      if (mention.isAgreement() && (isInside || isTied(mention, time))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTied(Mention agreement, TimeMention time) {
    var gap = time.firstToken() - agreement.last() - 1;
    if (gap < 0 || gap > 2) {
      return gap > 2 && gap <= FAR && isMade(agreement, time);
    }
    var isYear =
        time.when().precision() == Precision.YEAR
            && (scene.line().token(time.firstToken()).kind() == Token.Kind.NUMBER
                || scene.line().is(time.firstToken(), Cue.MADE));
    return scene.hasCue(agreement.last(), time.firstToken(), Cue.MADE) || (isYear && gap <= 1);
  }

  /// `the ceasefire agreed last month`, where no agreement is known by that; `الوثيقة المبرمة في
  /// الجنينة بتاريخ …`.
  private boolean isOfTruce(TimeMention time) {
    var line = scene.line();
    if (scene.isVerbFirst()
        && scene.hasCue(time.firstToken() - NEAR, time.firstToken(), Cue.DECLARED)
        && !scene.hasTrigger(time.firstToken() - NEAR, time.firstToken())) {
      return true;
    }
    for (var i = time.firstToken() - 1; i >= Math.max(1, time.firstToken() - 2); i--) {
      if (line.is(i, Cue.MADE) && line.cueEnding(i - 1, Cue.CEASEFIRE_HEAD) != null) {
        return true;
      }
    }
    return false;
  }

  /// `خرقت حظرا فُرض عام …`: a verb right behind a noun without an article tells when that was
  /// made.
  private boolean isOfImposed(TimeMention time, Hit<Trigger> hit) {
    var line = scene.line();
    var before = time.firstToken() - 1;
    var isIn = line.is(before, Cue.LOCATIVE) || line.is(before, Cue.PREPOSITION);
    var verb = isIn ? before - 1 : before;
    return scene.isVerbFirst()
        && verb > hit.last()
        && !hit.value().type().isHostile()
        && isAlone(line.cue(verb, Cue.IMPOSED))
        && line.token(verb - 1).kind() == Token.Kind.WORD
        && !line.hasArticle(verb - 1)
        && !line.is(verb - 1, Cue.CONTENT);
  }

  private static boolean isAlone(@Nullable Hit<Cue> verb) {
    return verb != null && !verb.isJoined();
  }

  /// `the agreement signed in Pretoria on 2 November`.
  private boolean isMade(Mention agreement, TimeMention time) {
    return scene.hasCue(agreement.last(), agreement.last() + 3, Cue.MADE)
        && scene.isOneClause(agreement.last(), time.firstToken())
        && !scene.hasTrigger(agreement.last() + 3, time.firstToken());
  }
}
