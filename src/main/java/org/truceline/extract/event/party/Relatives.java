package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// English verbs past what a relative clause says of their subject.
final class Relatives {

  private final Scene scene;
  private final Topics topics;

  Relatives(Scene scene, Topics topics) {
    this.scene = scene;
    this.topics = topics;
  }

  /// The noun that the clause before a verb is about, null where no such clause ends at the verb.
  @Nullable Group past(int index, int verb) {
    if (scene.isVerbFirst()) {
      return null;
    }
    var clause = scene.clauses().get(index);
    return isSecond(clause, verb) ? topics.last(clause.first() - 1) : pastComma(index, verb);
  }

  /// `The jets which are backing the rebels have bombed …`: a second verb that nothing joins is
  /// that of the noun before the pronoun.
  private boolean isSecond(Clause clause, int verb) {
    var line = scene.line();
    var own = clause.first() + 1;
    var main = verb - 1;
    return clause.kind() == Kind.RELATIVE
        && line.is(own, Cue.FINITE_AUXILIARY)
        && line.is(main, Cue.FINITE_AUXILIARY)
        && main > own + 1
        && !scene.hasCue(own, main, Cue.CONJUNCTION);
  }

  /// `The front, which ruled until the president took office, says …`: a verb right behind the
  /// comma that ends what is said about its subject.
  private @Nullable Group pastComma(int index, int verb) {
    var line = scene.line();
    var clause = scene.clauses().get(index);
    if (clause.kind() != Kind.COMMA || verb != clause.first() || line.isParticiple(verb)) {
      return null;
    }
    for (var i = index - 1; i > 0; i--) {
      var about = scene.clauses().get(i);
      if (about.kind() == Kind.RELATIVE) {
        return line.isComma(about.first() - 1) ? topics.last(about.first() - 1) : null;
      }
      if (about.kind() != Kind.THAT) {
        return null;
      }
    }
    return null;
  }
}
