package org.truceline.extract.event.party;

import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Clitics;
import org.truceline.extract.lexicon.Cue;

/// Clauses that go on with whom the clause before them is about.
final class Sequels {

  private final Scene scene;

  Sequels(Scene scene) {
    this.scene = scene;
  }

  /// `… بعد أن شنوا …`, `… قبل أن تهاجم …`: who did both is named once.
  boolean isOne(Clause clause, int verb) {
    var line = scene.line();
    return scene.isVerbFirst()
        && clause.kind() == Kind.THAT
        && (isPart(clause, verb)
            || line.is(clause.first(), Cue.FOLLOWING)
            || line.is(clause.first() - 1, Cue.FOLLOWING));
  }

  /// `سحبت تركيا ما تبقى من قواتها ونشرت …`: only a part of the clause is about something else.
  private boolean isPart(Clause clause, int verb) {
    return scene.line().is(clause.first(), Cue.WHAT)
        && scene.line().isJoined(verb)
        && verb > clause.first() + 1;
  }

  /// `بعد` before `أن`: no clause by itself.
  boolean isOnlyFollowing(Clause clause) {
    return scene.isVerbFirst()
        && clause.first() == clause.last()
        && scene.line().is(clause.first(), Cue.FOLLOWING);
  }

  /// `…، كما قصفت بالمدفعية …`, `حيث قصفوا …`: with what or at what, and not who, follows the verb.
  boolean resumes(Anchor anchor) {
    var clause = scene.clauses().of(anchor.first());
    return scene.isVerbFirst()
        && isResumed(clause)
        && anchor.first() == clause.first() + 1
        && (scene.line().inflection().isPluralVerb(scene.line().token(anchor.first()))
            || hasAim(anchor));
  }

  boolean isResumed(Clause clause) {
    return clause.kind() == Kind.THAT && scene.line().is(clause.first(), Cue.RESUMES);
  }

  private boolean hasAim(Anchor anchor) {
    var line = scene.line();
    var next = anchor.first() + 1;
    if (next >= line.size()) {
      return false;
    }
    var isWeapon = line.is(next, Cue.FORCES) || line.is(next, Cue.AIRCRAFT);
    return isByThe(next)
        || line.is(next, Cue.PREPOSITION)
        || (!isWeapon
            && (line.is(next, Cue.AIMED_AT)
                || line.is(next, Cue.PLACE_HEAD)
                || anchor.last() == next));
  }

  /// `بالمدفعية`.
  private boolean isByThe(int token) {
    var noun = scene.line().inflection().definite(scene.line().token(token));
    return noun != null && Clitics.isBy(noun.clitics());
  }

  /// `Officials said … as the truce holds, but they also warned …`: a clause that names nobody
  /// stands between, and a pronoun goes on.
  boolean isOver(Clause clause, int index) {
    var line = scene.line();
    var next = scene.clauses().get(index).first();
    return !scene.isVerbFirst()
        && line.is(clause.first(), Cue.MEANWHILE)
        && (line.is(next, Cue.PRONOUN) || line.is(next + 1, Cue.PRONOUN));
  }

  /// `The SDF, allied with Washington, clashed`.
  boolean isTie(Clause clause) {
    return !scene.isVerbFirst()
        && clause.kind() == Kind.COMMA
        && (scene.line().is(clause.first(), Cue.LOYAL)
            || scene.line().is(clause.first(), Cue.TIED));
  }
}
