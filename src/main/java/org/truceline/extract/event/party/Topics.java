package org.truceline.extract.event.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Governors;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Whom a stretch of a sentence is about: the groups that nothing governs.
final class Topics {

  private static final int BESIDE = 4;
  private static final int HEADS = 5;

  private final Scene scene;
  private final Idle idle;
  private final FiniteVerbs verbs;

  Topics(Scene scene) {
    this.scene = scene;
    this.idle = new Idle(scene);
    this.verbs = new FiniteVerbs(scene);
  }

  /// The first one that begins in a clause.
  @Nullable Group opening(Clause clause) {
    for (var group : scene.groups()) {
      if (clause.covers(group.first()) && group.governor().isEmpty()) {
        return group;
      }
    }
    return null;
  }

  /// `They attacked the army and captured …`: what an earlier verb acts on is not the subject of
  /// one that `and` joins to it.
  @Nullable Group before(int from, Anchor anchor) {
    var and = beforeHelpers(anchor.first() - 1);
    if (scene.isVerbFirst() || and < 0 || !scene.line().is(and, Cue.CONJUNCTION)) {
      return between(from, anchor.first() - 1);
    }
    var earlier = verbs.in(from, and - 1);
    for (var verb : earlier) {
      var topic = between(from, verb - 1);
      if (topic != null) {
        return topic;
      }
    }
    return earlier.isEmpty() ? firstBetween(from, anchor.first() - 1) : null;
  }

  /// `And has repeatedly shelled`: past what may stand between `and` and its verb.
  private int beforeHelpers(int token) {
    var line = scene.line();
    var at = token;
    while (at > 0 && (line.isAdverb(at) || line.is(at, Cue.AUXILIARY)) && !line.is(at, Cue.AND)) {
      at--;
    }
    return scene.line().is(at, Cue.TO) ? beforeHeads(at) : at;
  }

  /// `And seemed poised to advance`, `and threatened to bomb`: past the verbs that `to` ties to it.
  private int beforeHeads(int to) {
    var line = scene.line();
    for (var at = to - 1; at > Math.max(0, to - HEADS); at--) {
      if (line.isPunctuation(at) || isNamed(at)) {
        return to;
      }
      if (line.is(at, Cue.AND)) {
        var isVerb =
            line.language().morphology().looksLikeVerb(line.token(at + 1))
                || line.is(at + 1, Cue.INTENT)
                || line.is(at + 1, Cue.FINITE_AUXILIARY);
        return isVerb ? at : to;
      }
    }
    return to;
  }

  /// Whoever is named first is the subject of a verb that no rule knows.
  private @Nullable Group firstBetween(int from, int to) {
    for (var group : scene.groups()) {
      if (group.first() >= from
          && group.last() <= to
          && group.governor().isEmpty()
          && !idle.ownsPlace(group)) {
        return group;
      }
    }
    return null;
  }

  /// Where the subject of a clause must end.
  int end(Clause clause) {
    var found = scene.isVerbFirst() ? List.<Integer>of() : verbs.in(clause.first(), clause.last());
    for (var verb : found) {
      if (between(clause.first(), verb - 1) != null) {
        return verb - 1;
      }
    }
    return found.isEmpty() ? clause.last() : found.getFirst() - 1;
  }

  /// The first group between two tokens that nothing governs; in English the last one before the
  /// verb.
  @Nullable Group between(int from, int to) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.first() >= from
          && group.last() <= to
          && group.governor().isEmpty()
          && !(found != null && isAimedAt(group))
          && !idle.ownsPlace(group)) {
        if (scene.isVerbFirst() && !idle.isOfThing(group) && !idle.isObject(group)) {
          return group;
        }
        found = scene.isVerbFirst() ? found : group;
      }
    }
    return found;
  }

  /// `The coalition to defeat the rebels has …`: whom those before are to act upon.
  private boolean isAimedAt(Group group) {
    var line = scene.line();
    var verb = group.first() - 1;
    while (verb > 0 && Governors.isPassed(line, verb)) {
      verb--;
    }
    return !scene.isVerbFirst()
        && verb > 1
        && line.is(verb - 1, Cue.TO)
        && !line.is(verb, Cue.PREPOSITION);
  }

  /// `The head of the council, Idris, and Musa met`: a list that the clause is cut in, where no
  /// verb has come before it.
  @Nullable Group across(Clause clause, int verb) {
    for (var group : scene.groups()) {
      if (group.first() < clause.first()
          && group.last() >= clause.first()
          && group.last() < verb
          && !scene.isVerbFirst()
          && group.governor().isEmpty()
          && verbs.in(0, group.first() - 1).isEmpty()) {
        return group;
      }
    }
    return null;
  }

  /// The one right before a token, past punctuation and other names.
  @Nullable Group last(int before) {
    Group found = null;
    for (var group : scene.groups()) {
      if (group.last() <= before && before - group.last() <= BESIDE) {
        found = group;
      }
    }
    return found != null && isBeside(found.last(), before) ? found : null;
  }

  /// The one right before a token, past punctuation alone.
  @Nullable Group beside(int token) {
    var before = scene.line().before(token);
    before = before >= 0 && scene.line().isComma(before) ? scene.line().before(before) : before;
    for (var group : scene.groups()) {
      if (group.last() == before) {
        return group;
      }
    }
    return null;
  }

  private boolean isNamed(int token) {
    for (var mention : scene.mentions()) {
      if (mention.covers(token)) {
        return true;
      }
    }
    return false;
  }

  /// Nothing but punctuation and other names between.
  private boolean isBeside(int last, int before) {
    for (var i = last + 1; i <= before; i++) {
      if (!scene.line().isPunctuation(i)
          && !isNamed(i)
          && !scene.line().is(i, Cue.LOCATIVE)
          && !scene.line().isTitle(i)) {
        return false;
      }
    }
    return true;
  }
}
