package org.truceline.extract.event.dating;

import java.util.stream.IntStream;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.ListMarks;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;

/// What a sentence says a time for. `Until Friday`, `the worst since 2014`, `the 2015 agreement`
/// and `after Monday's attack` date something else than the verb beside them.
final class TimeUse {

  private static final int FAR = 8;
  private static final int SAID = 4;
  private static final int ASIDE = 4;
  private static final int DATELINE = 8;

  private final Scene scene;
  private final PactTimes pacts;
  private final NounTimes nouns;

  TimeUse(Scene scene) {
    this.scene = scene;
    this.pacts = new PactTimes(scene);
    this.nouns = new NounTimes(scene);
  }

  /// Whether it dates anything that is told.
  boolean isPlain(TimeMention time) {
    return !isUntil(time) && !isEnd(time) && !isRecord(time) && !isDateline(time) && !isName(time);
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
        && !nouns.isOfOther(time, hit)
        && !(isSpoken(hit) && scene.isVerbFirst() && isSince(time))
        && !isBehind(time, hit)
        && !isOfNext(time, hit)
        && !isYetToCome(time, hit)
        && !isUnder(time, hit)
        && !(scene.line().is(time.firstToken(), Cue.DAY_AFTER) && hit.first() < time.firstToken());
  }

  /// `Handed over the bodies on Thursday under an agreement reached in …`: that was before.
  private boolean isUnder(TimeMention time, Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.value().type() == EventType.AGREEMENT_SIGNED
        && time.lastToken() < hit.first()
        && scene.hasCue(time.lastToken(), hit.first(), Cue.UNDER);
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

  /// `Bombed Tyre and, a day later, Hezbollah shelled …`: when the next deed was done.
  private boolean isOfNext(TimeMention time, Hit<Trigger> hit) {
    var before = time.firstToken() - 1;
    var comma = scene.line().is(before, Cue.PREPOSITION) ? before - 1 : before;
    return !scene.isVerbFirst()
        && comma > hit.last()
        && scene.line().isComma(comma)
        && scene.line().is(comma - 1, Cue.AND)
        && scene.hasTrigger(time.lastToken(), scene.line().size());
  }

  /// `On Monday the army shelled the town until just before the truce began`.
  private boolean isYetToCome(TimeMention time, Hit<Trigger> hit) {
    for (var i = time.lastToken() + 1; i < hit.first(); i++) {
      if ((scene.line().is(i, Cue.UNTIL) || scene.line().is(i, Cue.BEFORE))
          && (hit.tense() != null || hit.words().size() > 1)
          && !scene.line().isParticiple(hit.first())
          && scene.hasTrigger(time.lastToken(), i)
          && !scene.hasTrigger(i, hit.first())) {
        return true;
      }
    }
    return false;
  }

  /// `قتل ثلاثة الاثنين إثر قصف …`, `three were killed on Monday after the army shelled …`: they
  /// died of it.
  boolean isCause(Hit<Trigger> hit) {
    return hit.value().type().isHostile()
        && hit.value().type() != EventType.CLASH
        && (scene.isVerbFirst()
            ? hit.tense() == null && scene.line().is(hit.first() - 1, Cue.CAUSE)
            : hit.tense() == Tense.PAST && isAfterHarm(hit));
  }

  private boolean isAfterHarm(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    var clause = scene.clauses().get(index);
    if (index == 0
        || clause.kind() != Kind.THAT
        || !scene.line().is(clause.first(), Cue.FOLLOWING)) {
      return false;
    }
    var harm = scene.clauses().get(index - 1);
    return IntStream.range(harm.first() + 1, clause.first())
        .anyMatch(i -> scene.line().is(i, Cue.HARMED) && scene.line().is(i - 1, Cue.PASSIVE));
  }

  /// `DAMASCUS, March 11 (…) — …`: when the article was sent; but not `أعلنت الوزارة -أمس الأحد-
  /// …`.
  private boolean isDateline(TimeMention time) {
    var line = scene.line();
    if (time.firstToken() > DATELINE || time.lastToken() > 2 * DATELINE || isAfterDash(time)) {
      return false;
    }
    var at = time.lastToken() + 1;
    if (at < line.size() && line.token(at).name().equals("(")) {
      while (at < line.size() - 1 && !line.token(at).name().equals(")")) {
        at++;
      }
      at++;
    }
    return at < line.size() && ListMarks.isDashOrColon(line, at);
  }

  /// A dash that opens what the next one closes: it stands right before the word after it.
  private boolean isAfterDash(TimeMention time) {
    var line = scene.line();
    for (var i = time.firstToken() - 1; i >= Math.max(1, time.firstToken() - ASIDE); i--) {
      if (ListMarks.isDashOrColon(line, i)) {
        return line.token(i).end() == line.token(i + 1).begin()
            && line.token(i - 1).end() < line.token(i).begin();
      }
    }
    return false;
  }

  private boolean isUntil(TimeMention time) {
    return precedes(time, Cue.UNTIL, 2);
  }

  /// `هدنة تنتهي أواخر الشهر`: when it is over.
  private boolean isEnd(TimeMention time) {
    return precedes(time, Cue.ENDS_THEN, 3);
  }

  /// `Since` in the time itself, or before what began then.
  boolean isSince(TimeMention time) {
    var since = before(time, Cue.SINCE, 5);
    return since >= 0 && !scene.hasTrigger(since, time.firstToken());
  }

  private boolean isRecord(TimeMention time) {
    if (!isSince(time)) {
      return false;
    }
    for (var i = time.firstToken() - 1; i >= Math.max(0, time.firstToken() - FAR); i--) {
      if (scene.line().is(i, Cue.RECORD)) {
        return !isMoreThan(i);
      }
    }
    return false;
  }

  /// «أكثر من 500 ألف شخص»: how many there are, and no record.
  private boolean isMoreThan(int i) {
    return scene.isVerbFirst() && i + 1 < scene.line().size() && scene.line().is(i + 1, Cue.FROM);
  }

  /// Also `a ceasefire from April 1`.
  boolean isStart(TimeMention time) {
    var line = scene.line();
    var from = line.is(time.firstToken(), Cue.FROM);
    var before = time.firstToken() - (from ? 1 : 2);
    var isFrom = from || (before >= 0 && line.is(before + 1, Cue.FROM));
    return precedes(time, Cue.STARTING, 4)
        || (isFrom && line.is(time.lastToken() + 1, Cue.UNTIL))
        || ((from || (before >= 0 && line.is(before + 1, Cue.FROM)))
            && line.cueEnding(before, Cue.CEASEFIRE_HEAD) != null);
  }

  private boolean precedes(TimeMention time, Cue cue, int reach) {
    return before(time, cue, reach) >= 0;
  }

  /// Where the nearest such word before a time stands, -1 for nowhere.
  private int before(TimeMention time, Cue cue, int reach) {
    for (var i = time.firstToken(); i >= Math.max(0, time.firstToken() - reach); i--) {
      if (scene.line().isPunctuation(i)) {
        return -1;
      }
      if (scene.line().cue(i, cue) != null) {
        return i;
      }
    }
    return -1;
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

  static boolean isSpoken(Hit<Trigger> hit) {
    return hit.value().isSpeechAct() || hit.value().type() == EventType.STATEMENT;
  }
}
