package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.time.TimeMention;

/// The time of what a clause goes on to tell after another that has one: `… fought on Sunday, and
/// jets bombed …`, `breaches on Saturday, among them shelling …`.
final class Continuations {

  private final Scene scene;
  private final TimeUse uses;

  Continuations(Scene scene, TimeUse uses) {
    this.scene = scene;
    this.uses = uses;
  }

  @Nullable TimeMention of(Hit<Trigger> hit) {
    var index = scene.clauses().indexOf(hit.first());
    if (index == 0 || !continues(hit, index)) {
      return null;
    }
    var before = isParticiple(hit, scene.clauses().get(index)) ? main(index) : before(index);
    var isMain = before.kind() == Kind.START || before.kind() == Kind.COMMA;
    return scene.times().stream()
        .filter(time -> isMain && before.covers(time.firstToken()) && uses.mayDate(time, hit))
        .reduce((first, last) -> last)
        .orElse(null);
  }

  private boolean continues(Hit<Trigger> hit, int index) {
    var clause = scene.clauses().get(index);
    if (uses.isCause(hit)) {
      return true;
    }
    if (clause.kind() == Kind.COMMA
        && (scene.line().is(clause.first(), Cue.AMONG)
            || isParticiple(hit, clause)
            || isHarm(hit, index))) {
      return true;
    }
    return isJoined(hit, clause)
        && (hit.value().type().isHostile()
            ? hasBlow(before(index))
            : isDeed(hit) && hasDeed(before(index)));
  }

  /// `… seized the town on Friday, and deployed …`.
  private static boolean isDeed(Hit<Trigger> hit) {
    return hit.tense() != Tense.FUTURE
        && hit.tense() != Tense.PRESENT
        && switch (hit.value().type()) {
          case DEPLOYMENT, WITHDRAWAL, CAPTURE, SIEGE, ARREST, EVACUATION, AID_BLOCKED -> true;
          default -> false;
        };
  }

  private boolean hasDeed(Clause clause) {
    return scene.triggers().stream()
        .anyMatch(other ->
            clause.covers(other.first())
                && other.tense() == Tense.PAST
                && !TimeUse.isSpoken(other));
  }

  /// `…, and jets bombed …`, `، كما قصفت …`, `، وردت بقصف …`.
  private boolean isJoined(Hit<Trigger> hit, Clause clause) {
    var first = clause.first();
    if (clause.kind() == Kind.THAT) {
      return hit.tense() != null && scene.line().is(first, Cue.RESUMES);
    }
    var begun = scene.line().cue(first, Cue.LIGHT);
    var isAnd =
        scene.line().is(first, Cue.CONJUNCTION)
            || (hit.first() == first && hit.isJoined())
            || (begun != null && begun.isJoined() && begun.last() == hit.first() - 1);
    return clause.kind() == Kind.COMMA
        && ((isAnd && (hit.tense() != null || hit.words().size() > 1)) || isAnswer(first));
  }

  private boolean isAnswer(int first) {
    var verb = scene.line().cue(first, Cue.ANSWERS);
    return verb != null && verb.isJoined();
  }

  /// `…, violating the truce`, `…, holding portraits and demanding …`: what participles add to a
  /// clause.
  private boolean isParticiple(Hit<Trigger> hit, Clause clause) {
    return !scene.isVerbFirst()
        && scene.line().isParticiple(hit.first())
        && (hit.first() - clause.first() <= 1
            || (scene.line().is(hit.first() - 1, Cue.CONJUNCTION)
                && scene.line().isParticiple(clause.first())));
  }

  /// `…, killing 21 people in an air strike`, and no blow before it.
  private boolean isHarm(Hit<Trigger> hit, int index) {
    var clause = scene.clauses().get(index);
    return !scene.isVerbFirst()
        && hit.tense() == null
        && hit.value().type().isHostile()
        && scene.line().is(clause.first(), Cue.HARMED)
        && scene.line().isParticiple(clause.first())
        && !hasBlow(scene.clauses().get(index - 1));
  }

  private boolean hasBlow(Clause clause) {
    return scene.triggers().stream()
        .anyMatch(other -> clause.covers(other.first()) && other.value().type().isHostile());
  }

  /// The clause before, past what came of what it tells: `shelled Kherson on Monday, killing two,
  /// and struck …`.
  private Clause before(int index) {
    var before = scene.clauses().get(index - 1);
    return index > 1 && isOutcome(before) ? scene.clauses().get(index - 2) : before;
  }

  /// `Declared on Monday that the truce had ended, blaming …`: the participle is the speaker's.
  private Clause main(int index) {
    var before = scene.clauses().get(index - 1);
    return index > 1 && before.kind() == Kind.THAT && scene.line().is(before.first(), Cue.CONTENT)
        ? scene.clauses().get(index - 2)
        : before;
  }

  private boolean isOutcome(Clause clause) {
    var isSaid =
        scene.isVerbFirst()
            ? scene.line().is(clause.first(), Cue.OUTCOME)
            : clause.kind() == Kind.COMMA && scene.line().isParticiple(clause.first());
    return isSaid && scene.times().stream().noneMatch(time -> clause.covers(time.firstToken()));
  }
}
