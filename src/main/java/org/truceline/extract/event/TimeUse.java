package org.truceline.extract.event;

import java.util.Set;
import java.util.stream.IntStream;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Precision;
import org.truceline.text.Token;

/// What a sentence says a time for. `Until Friday`, `the worst since 2014`, `the 2015 agreement`
/// and `after Monday's attack` date something else than the verb beside them.
final class TimeUse {

  private static final int FAR = 8;
  private static final int SAID = 4;
  private static final int DATELINE = 8;
  private static final Set<String> DASHES = Set.of("-", "—", "–", ":");
  private static final Set<String> FROM = Set.of("from", "من");
  private static final Set<String> POSSESSIVE = Set.of("s", "'s");

  private final Scene scene;

  TimeUse(Scene scene) {
    this.scene = scene;
  }

  /// Whether it dates anything that is told.
  boolean isPlain(TimeMention time) {
    return !isUntil(time) && !isRecord(time) && !isDateline(time);
  }

  boolean mayDate(TimeMention time, Hit<Trigger> hit) {
    return isPlain(time)
        && !(isStart(time) && isSpokenOf(hit.value().type()))
        && !((isOfAgreement(time) || isOfTruce(time)) && !makesAgreements(hit.value().type()))
        && !isOfDeclared(time, hit)
        && !isOwner(time, hit)
        && !isBehind(time, hit)
        && !(scene.line().is(time.firstToken(), Cue.DAY_AFTER) && hit.first() < time.firstToken());
  }

  /// `welcomes the truce declared by … on 28 April`: when it was declared, not welcomed.
  private boolean isOfDeclared(TimeMention time, Hit<Trigger> hit) {
    return (isSpokenOf(hit.value().type()) || hit.value().type() == EventType.SUPPORT)
        && !makesAgreements(hit.value().type())
        && hit.tense() != null
        && time.firstToken() > hit.last()
        && IntStream.range(hit.last() + 1, time.firstToken()).anyMatch(this::isDeclared);
  }

  /// A truce, and then that somebody declared it.
  private boolean isDeclared(int token) {
    return scene.line().is(token, Cue.DECLARED)
        && scene.line().cueEnding(token - 1, Cue.CEASEFIRE_HEAD) != null;
  }

  /// `a truce began on Wednesday after clashes`: the clashes were at another time; but what is
  /// agreed after talks is agreed at their end.
  private boolean isBehind(TimeMention time, Hit<Trigger> hit) {
    var isTalks =
        hit.value().type() == EventType.NEGOTIATION
            && scene.line().is(hit.first() - 1, Cue.FOLLOWING);
    return !isTalks
        && time.lastToken() < hit.first()
        && scene.hasCue(time.lastToken(), hit.first(), Cue.FOLLOWING)
        && !scene.hasTrigger(time.lastToken(), hit.first());
  }

  /// `DAMASCUS, March 11 (…) — …`: when the article was sent.
  private boolean isDateline(TimeMention time) {
    var line = scene.line();
    if (time.firstToken() > DATELINE || time.lastToken() > 2 * DATELINE) {
      return false;
    }
    var at = time.lastToken() + 1;
    if (at < line.size() && line.token(at).name().equals("(")) {
      while (at < line.size() - 1 && !line.token(at).name().equals(")")) {
        at++;
      }
      at++;
    }
    return at < line.size() && DASHES.contains(line.token(at).name());
  }

  private boolean isUntil(TimeMention time) {
    return precedes(time, Cue.UNTIL, 2);
  }

  /// `Since` in the time itself, or before what began then.
  boolean isSince(TimeMention time) {
    return scene.line().is(time.firstToken(), Cue.SINCE)
        || (precedes(time, Cue.SINCE, 5)
            && !scene.hasTrigger(time.firstToken() - 5, time.firstToken()));
  }

  private boolean isRecord(TimeMention time) {
    if (!isSince(time)) {
      return false;
    }
    for (var i = time.firstToken() - 1; i >= Math.max(0, time.firstToken() - FAR); i--) {
      if (scene.line().is(i, Cue.RECORD)) {
        return true;
      }
    }
    return false;
  }

  /// Also `a ceasefire from April 1`.
  boolean isStart(TimeMention time) {
    var line = scene.line();
    var from = FROM.contains(line.token(time.firstToken()).name());
    var before = time.firstToken() - (from ? 1 : 2);
    var isFrom = from || (before >= 0 && FROM.contains(line.token(before + 1).name()));
    return precedes(time, Cue.STARTING, 3)
        || (isFrom && line.is(time.lastToken() + 1, Cue.UNTIL))
        || ((from || (before >= 0 && FROM.contains(line.token(before + 1).name())))
            && line.cueEnding(before, Cue.CEASEFIRE_HEAD) != null);
  }

  private boolean precedes(TimeMention time, Cue cue, int reach) {
    for (var i = time.firstToken(); i >= Math.max(0, time.firstToken() - reach); i--) {
      if (scene.line().isPunctuation(i)) {
        return false;
      }
      var hit = scene.line().cue(i, cue);
      if (hit != null) {
        return true;
      }
    }
    return false;
  }

  /// What is told of before it begins.
  private static boolean isSpokenOf(EventType type) {
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
    return scene.mentions().stream()
        .filter(Mention::isAgreement)
        .anyMatch(agreement ->
            (agreement.first() <= time.lastToken() && time.firstToken() <= agreement.last())
                || isTied(agreement, time));
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

  /// `the ceasefire agreed last month`, where no agreement is known by that.
  private boolean isOfTruce(TimeMention time) {
    var line = scene.line();
    for (var i = time.firstToken() - 1; i >= Math.max(1, time.firstToken() - 2); i--) {
      if (line.is(i, Cue.MADE) && line.cueEnding(i - 1, Cue.CEASEFIRE_HEAD) != null) {
        return true;
      }
    }
    return false;
  }

  /// `the agreement signed in Pretoria on 2 November`.
  private boolean isMade(Mention agreement, TimeMention time) {
    return scene.hasCue(agreement.last(), agreement.last() + 3, Cue.MADE)
        && scene.isOneClause(agreement.last(), time.firstToken())
        && !scene.hasTrigger(agreement.last() + 3, time.firstToken());
  }

  /// Whether it tells when something was said: `…, it said last week`.
  boolean isOfSaying(TimeMention time, Hit<Trigger> hit) {
    for (var i = time.firstToken() - 1; i >= Math.max(0, time.firstToken() - SAID); i--) {
      if (scene.line().is(i, Cue.SPEECH)) {
        return !hit.words().contains(i) && i > hit.last();
      }
      if (scene.line().isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /// `Monday's attack` dates the attack and nothing else.
  private boolean isOwner(TimeMention time, Hit<Trigger> hit) {
    var at = time.lastToken() + 1;
    var line = scene.line();
    var mark = at < line.size() && line.isPunctuation(at) ? at + 1 : at;
    var isPossessive =
        mark < line.size() && POSSESSIVE.contains(line.token(mark).surface().replace("’", "'"));
    return isPossessive && (hit.first() < time.firstToken() || hit.first() - mark > 3);
  }
}
