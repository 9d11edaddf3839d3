package org.truceline.extract.event;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// What a sentence says a time for. `Until Friday`, `the worst since 2014`, `the 2015 agreement`
/// and `after Monday's attack` date something else than the verb beside them.
final class TimeUse {

  private static final int FAR = 8;
  private static final int SAID = 4;
  private static final int DATELINE = 8;
  private static final Set<String> DASHES = Set.of("-", "—", "–", ":");
  private static final Set<String> POSSESSIVE = Set.of("s", "'s");

  private final Scene scene;
  private final PactTimes pacts;

  TimeUse(Scene scene) {
    this.scene = scene;
    this.pacts = new PactTimes(scene);
  }

  /// Whether it dates anything that is told.
  boolean isPlain(TimeMention time) {
    return !isUntil(time) && !isRecord(time) && !isDateline(time) && !isName(time);
  }

  /// `حركة 23 مارس`: a date that somebody is called after.
  private boolean isName(TimeMention time) {
    for (var mention : scene.mentions()) {
      if (mention.isActor() && mention.covers(time.firstToken())) {
        return true;
      }
    }
    return false;
  }

  boolean mayDate(TimeMention time, Hit<Trigger> hit) {
    return isPlain(time)
        && !(isStart(time) && PactTimes.isSpokenOf(hit.value().type()))
        && !pacts.isOfOther(time, hit)
        && !isOwner(time, hit)
        && !isOfObject(time, hit)
        && !(isSpoken(hit) && scene.isVerbFirst() && isSince(time))
        && !isAttribute(time, hit)
        && !isBehind(time, hit)
        && !(scene.line().is(time.firstToken(), Cue.DAY_AFTER) && hit.first() < time.firstToken());
  }

  /// `a truce began on Wednesday after clashes`: the clashes were at another time; but what is
  /// agreed after talks is agreed at their end.
  private boolean isBehind(TimeMention time, Hit<Trigger> hit) {
    var isTalks =
        hit.value().type() == EventType.NEGOTIATION
            && scene.line().is(hit.first() - 1, Cue.FOLLOWING);
    return !isTalks
        && !isCause(hit)
        && time.lastToken() < hit.first()
        && scene.hasCue(time.lastToken(), hit.first(), Cue.FOLLOWING)
        && !scene.hasTrigger(time.lastToken(), hit.first());
  }

  /// `قتل ثلاثة الاثنين إثر قصف …`: they died of it.
  boolean isCause(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        && hit.tense() == null
        && hit.value().type().isHostile()
        && hit.value().type() != EventType.CLASH
        && hit.first() > 0
        && scene.line().is(hit.first() - 1, Cue.CAUSE);
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
    var from = line.is(time.firstToken(), Cue.FROM);
    var before = time.firstToken() - (from ? 1 : 2);
    var isFrom = from || (before >= 0 && line.is(before + 1, Cue.FROM));
    return precedes(time, Cue.STARTING, 3)
        || (isFrom && line.is(time.lastToken() + 1, Cue.UNTIL))
        || ((from || (before >= 0 && line.is(before + 1, Cue.FROM)))
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

  private static boolean isSpoken(Hit<Trigger> hit) {
    return hit.value().isSpeechAct() || hit.value().type() == EventType.STATEMENT;
  }

  /// `أعرب عن قلقه من أحداث أمس`: the events were yesterday.
  private boolean isOfObject(TimeMention time, Hit<Trigger> hit) {
    var noun = time.firstToken() - 1;
    if (!scene.isVerbFirst() || noun < 2 || noun <= hit.last() || !isSpoken(hit)) {
      return false;
    }
    return scene.line().token(noun).kind() == Token.Kind.WORD
        && !scene.line().token(noun).word().contains("ال")
        && scene.line().is(noun - 1, Cue.PREPOSITION)
        && !scene.line().is(noun, Cue.OCCASION)
        && !scene.line().is(noun, Cue.PREPOSITION)
        && !scene.line().is(noun, Cue.LOCATIVE)
        && scene.mentions().stream().noneMatch(mention -> mention.covers(noun));
  }

  /// `For its October 2023 attack` dates the attack and nothing else.
  private boolean isAttribute(TimeMention time, Hit<Trigger> hit) {
    var line = scene.line();
    var before = time.firstToken() - 1;
    return !scene.isVerbFirst()
        && before >= 0
        && line.is(before, Cue.POSSESSIVE)
        && scene.hasTrigger(time.lastToken(), time.lastToken() + 4)
        && (hit.first() < time.firstToken() || hit.first() - time.lastToken() > 3);
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
