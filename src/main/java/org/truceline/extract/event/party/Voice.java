package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// Tells verbs whose subject suffers what they say.
final class Voice {

  private static final int SPEAKER = 5;

  private final Scene scene;

  Voice(Scene scene) {
    this.scene = scene;
  }

  boolean isPassive(Anchor anchor) {
    if (scene.isVerbFirst()) {
      return anchor.tense() == Tense.PAST
          && scene.line().inflection().isPassive(scene.line().token(anchor.first()));
    }
    if (anchor.tense() != Tense.PAST && anchor.tense() != Tense.PARTICIPLE) {
      return false;
    }
    for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - 3); i--) {
      if (scene.line().is(i, Cue.PASSIVE) && !isNamed(i)) {
        return true;
      }
      if (scene.line().isPunctuation(i)) {
        break;
      }
    }
    var next = anchor.last() + 1;
    if (isApposed(anchor) || isAside(anchor)) {
      return true;
    }
    return (anchor.tense() == Tense.PARTICIPLE && !hasHave(anchor))
        || (isBySomeone(next) && !endsInNoun(anchor));
  }

  /// Who says a verb of the first person: `we` may be a state, and `I` is a person.
  @Nullable Group author(Anchor anchor) {
    var author = scene.author();
    if (author.person() != null) {
      for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - SPEAKER); i--) {
        if (scene.line().is(i, Cue.MYSELF)) {
          return author.person();
        }
      }
    }
    return author.group();
  }

  /// `IS fighters shelled …`.
  private boolean isNamed(int token) {
    return scene.mentions().stream().anyMatch(one -> one.covers(token));
  }

  /// `Sirte, a coastal city seized in January`: nobody says by whom.
  private boolean isApposed(Anchor anchor) {
    var line = scene.line();
    var clause = scene.clauses().of(anchor.first());
    var next = anchor.last() + 1;
    return clause.kind() == Kind.COMMA
        && (line.is(clause.first(), Cue.DEFINITE) || line.is(clause.first(), Cue.INDEFINITE))
        && anchor.first() == anchor.last()
        && next < line.size()
        && (line.is(next, Cue.PREPOSITION) || line.is(next, Cue.LOCATIVE) || scene.isTime(next))
        && scene.groups().stream()
            .noneMatch(group -> clause.covers(group.first()) && group.last() < anchor.first());
  }

  /// `Hamas, designated a terrorist group by …,`: an aside that begins with its verb.
  private boolean isAside(Anchor anchor) {
    var clause = scene.clauses().of(anchor.first());
    return clause.kind() == Kind.COMMA
        && clause.first() == anchor.first()
        && !scene.line().isParticiple(anchor.first())
        && scene.groups().stream()
            .anyMatch(group ->
                group.governor().equals("by")
                    && group.first() > anchor.last()
                    && clause.covers(group.first())
                    && !scene.hasActor(anchor.last(), group.first()));
  }

  /// `By` tells who did it, save before what was done and how much: `broke the truce by shelling
  /// …`, `extended it by 72 hours`.
  private boolean isBySomeone(int by) {
    var line = scene.line();
    var next = by + 1;
    return by < line.size()
        && line.is(by, Cue.BY)
        && !(next < line.size()
            && (line.isParticiple(next) || line.token(next).kind() == Token.Kind.NUMBER));
  }

  /// `Came under attack by …`: by whom belongs to the noun.
  private static boolean endsInNoun(Anchor anchor) {
    return anchor.last() - anchor.first() > 1;
  }

  private boolean hasHave(Anchor anchor) {
    for (var i = anchor.first() - 1; i >= Math.max(0, anchor.first() - 3); i--) {
      if (scene.line().is(i, Cue.PERFECT)) {
        return true;
      }
    }
    return false;
  }
}
