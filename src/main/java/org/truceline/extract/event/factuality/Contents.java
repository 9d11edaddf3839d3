package org.truceline.extract.event.factuality;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// What is demanded, refused, threatened or alleged in a sentence: the triggers that are about what
/// a speech act says, and not about what was done.
public final class Contents {

  private final Scene scene;

  public Contents(Scene scene) {
    this.scene = scene;
  }

  /// The first speech act whose content a trigger is, null for none.
  @Nullable Hit<Trigger> actOn(Hit<Trigger> hit) {
    return first(hit, act -> true);
  }

  /// The accusation that an event is the content of, null for none.
  public @Nullable Hit<Trigger> accusation(Hit<Trigger> hit) {
    return first(hit, act -> act.value().type() == EventType.ACCUSATION);
  }

  private @Nullable Hit<Trigger> first(Hit<Trigger> hit, Predicate<Hit<Trigger>> isMeant) {
    for (var act : scene.here().speechActs()) {
      if (isMeant.test(act) && governs(act, hit) && !isGiven(act, hit)) {
        return act;
      }
    }
    return null;
  }

  /// `Accused them of breaking the truce that …`: that there is a truce is nobody's claim.
  private static boolean isGiven(Hit<Trigger> act, Hit<Trigger> hit) {
    return act.value().type() == EventType.ACCUSATION
        && switch (hit.value().type()) {
          case CEASEFIRE_ANNOUNCED, CEASEFIRE_IN_FORCE, AGREEMENT_SIGNED, ZONE_ESTABLISHED -> true;
          default -> false;
        };
  }

  /// Whether what a speech act is about holds a trigger: in its clause, in the clause that `that`
  /// opens after it, or as a noun behind what two commas put between them.
  public boolean governs(Hit<Trigger> act, Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var from = clauses.indexOf(act.last());
    var to = clauses.indexOf(hit.first());
    if (act.first() >= hit.first() || from == to) {
      return act.first() < hit.first() && !isSecond(act, hit);
    }
    if (to == from + 1) {
      var next = clauses.get(to);
      return next.kind() == Kind.THAT
          ? !next.isContrast(scene.line()) && scene.line().is(next.first(), Cue.CONTENT)
          : next.kind() == Kind.COMMA
              && (isMore(next.first(), act)
                  || isMoreOf(act, hit, next.first())
                  || isToll(act, hit, next.first()));
    }
    return to == from + 2
        && (hit.tense() == null || isOf(clauses.get(to).first(), act))
        && clauses.get(from + 1).kind() == Kind.COMMA
        && clauses.get(to).kind() == Kind.COMMA
        && isBare(from + 1, hit);
  }

  /// `Rejected the plan and accused Kyiv of …`, `رفضت المقترح واتهمت …`: two things that were done.
  private boolean isSecond(Hit<Trigger> act, Hit<Trigger> hit) {
    var object = act.words().size() > 1 ? act.last() : act.last() + 1;
    return act.tense() == Tense.PAST && isJoined(hit) && hit.first() > object;
  }

  /// Whether a verb that `and` joins tells a deed beside the one before it, outside what is said.
  boolean isOneMore(Hit<Trigger> hit) {
    var clause = scene.clauses().of(hit.first());
    return isJoined(hit) && !scene.line().is(clause.first(), Cue.CONTENT);
  }

  private boolean isJoined(Hit<Trigger> hit) {
    return hit.tense() == Tense.PAST
        && (scene.isVerbFirst() ? hit.isJoined() && isFinite(hit) : isAfterAnd(hit.first()));
  }

  /// `واتهمت`, and not `وسحب`, which may be a noun.
  private boolean isFinite(Hit<Trigger> hit) {
    return scene.line().inflection().isSurelyVerb(scene.line().token(hit.first()));
  }

  private boolean isAfterAnd(int verb) {
    var line = scene.line();
    var isHow = verb > 1 && (line.isAdverb(verb - 1) || line.is(verb - 1, Cue.ADVERB));
    var before = isHow ? verb - 2 : verb - 1;
    return before > 0 && line.is(before, Cue.AND);
  }

  /// `accused them of …, by attacking …`, `…, and of shelling …`.
  private boolean isMore(int i, Hit<Trigger> act) {
    var line = scene.line();
    return !scene.isVerbFirst()
        && i + 1 < line.size()
        && (line.is(i, Cue.BY)
            ? line.isParticiple(i + 1)
            : isOf(i, act) || (line.is(i, Cue.CONJUNCTION) && line.is(i + 1, Cue.PREPOSITION)));
  }

  /// `Accused the ruling party, the front, of attacking …`: behind an apposition.
  private boolean isOf(int i, Hit<Trigger> act) {
    return act.value().type() == EventType.ACCUSATION
        && scene.line().is(i, Cue.OF)
        && scene.line().isParticiple(i + 1);
  }

  /// `Accused the army of firing on the village, wounding three`.
  private boolean isToll(Hit<Trigger> act, Hit<Trigger> hit, int first) {
    return !scene.isVerbFirst()
        && act.value().type() == EventType.ACCUSATION
        && hit.value().type() == EventType.CASUALTIES
        && hit.first() == first
        && scene.line().isParticiple(first);
  }

  /// `اتهمتها بخرق الهدنة، وقصف مواقعها`: what may be a noun is one, where no subject follows.
  private boolean isMoreOf(Hit<Trigger> act, Hit<Trigger> hit, int first) {
    var line = scene.line();
    var next = hit.first() + 1;
    return scene.isVerbFirst()
        && act.value().type() == EventType.ACCUSATION
        && hit.isJoined()
        && hit.first() == first
        && (hit.tense() == null
            || (line.is(hit.first(), Cue.VERBAL_NOUN)
                && next < line.size()
                && !line.hasArticle(next)
                && scene.groups().stream().noneMatch(group -> group.first() == next)));
  }

  private boolean isBare(int clause, Hit<Trigger> hit) {
    return scene.triggers().stream()
        .noneMatch(other -> !other.equals(hit) && scene.clauses().indexOf(other.first()) == clause);
  }
}
