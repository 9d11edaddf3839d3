package org.truceline.extract.event.dating;

import java.util.Set;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.text.Token;

/// Times of a verb that an event named by a noun stands beside, and times of a noun that a verb
/// stands beside.
final class NounTimes {

  private static final Set<String> POSSESSIVE = Set.of("s", "'s");

  private final Scene scene;

  NounTimes(Scene scene) {
    this.scene = scene;
  }

  /// Whether a time belongs to another word than the trigger.
  boolean isOfOther(TimeMention time, Hit<Trigger> hit) {
    return isOwner(time, hit)
        || isOfObject(time, hit)
        || isAttribute(time, hit)
        || isOfTalks(time, hit)
        || isOfAnswerTo(time, hit);
  }

  /// `أعرب عن قلقه من أحداث أمس`: the events were yesterday.
  private boolean isOfObject(TimeMention time, Hit<Trigger> hit) {
    var noun = time.firstToken() - 1;
    if (!scene.isVerbFirst() || noun < 2 || noun <= hit.last() || !TimeUse.isSpoken(hit)) {
      return false;
    }
    return scene.line().token(noun).kind() == Token.Kind.WORD
        && !scene.line().inflection().isDefinite(scene.line().token(noun))
        && scene.line().is(noun - 1, Cue.PREPOSITION)
        && !scene.line().is(noun, Cue.OCCASION)
        && !scene.line().is(noun, Cue.PREPOSITION)
        && !scene.line().is(noun, Cue.LOCATIVE)
        && scene.mentions().stream().noneMatch(mention -> mention.covers(noun));
  }

  /// `أدان المجلس الجمعة الهجوم على …`: that day it was condemned.
  private boolean isOfAnswerTo(TimeMention time, Hit<Trigger> hit) {
    if (hit.tense() != null
        || hit.first() < time.lastToken()
        || (TimeUse.isSpoken(hit) && scene.line().isComma(hit.first() - 1))
        || scene.line().is(time.firstToken() - 1, Cue.DETERMINER)
        || scene.line().is(time.firstToken() - 1, Cue.GENITIVE)) {
      return false;
    }
    for (var i = time.firstToken() - 1; i >= scene.clauses().of(time.firstToken()).first(); i--) {
      var before = scene.here().at(i);
      if (before != null) {
        return before.tense() != null && isAnswer(before.value().type());
      }
    }
    return false;
  }

  private static boolean isAnswer(EventType type) {
    return type == EventType.STATEMENT || type == EventType.SUPPORT || type == EventType.REFUSAL;
  }

  /// `Will meet on Friday to discuss the attack`: what is spoken about there was before.
  private boolean isOfTalks(TimeMention time, Hit<Trigger> hit) {
    return hit.value().type().isHostile()
        && time.lastToken() < hit.first()
        && scene.hasCue(time.lastToken(), hit.first(), Cue.ABOUT);
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
    var mark = mark(scene.line(), time);
    return isPossessive(scene.line(), time)
        && (hit.first() < time.firstToken() || hit.first() - mark > 3 || isOfNounOnly(hit));
  }

  /// `Last month's ceasefire collapsed on Sunday`: what became of it has a day of its own.
  private boolean isOfNounOnly(Hit<Trigger> hit) {
    return hit.words().size() > 1
        && scene.times().stream()
            .anyMatch(time ->
                time.firstToken() > hit.last() && scene.isOneClause(hit.last(), time.firstToken()));
  }

  /// `Monday's`.
  static boolean isPossessive(Line line, TimeMention time) {
    var mark = mark(line, time);
    return mark < line.size() && POSSESSIVE.contains(line.token(mark).surface().replace("’", "'"));
  }

  private static int mark(Line line, TimeMention time) {
    var at = time.lastToken() + 1;
    return at < line.size() && line.isPunctuation(at) ? at + 1 : at;
  }
}
