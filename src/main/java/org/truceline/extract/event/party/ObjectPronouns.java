package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;

/// Those to whom a verb does something by a pronoun alone: `accused it of …`, `told them to leave`,
/// `whom Turkey blames for …`, `اتهمتها بـ…`, `التي يتهمها الجيش`.
final class ObjectPronouns {

  private final Scene scene;
  private final Topics topics;

  ObjectPronouns(Scene scene) {
    this.scene = scene;
    this.topics = new Topics(scene);
  }

  /// @param source who does it
  @Nullable Group of(Hit<Trigger> hit, @Nullable Group source) {
    if (hit.tense() == null || !hit.value().targets().contains("obj") || !isOnSomeone(hit)) {
      return null;
    }
    var clause = scene.clauses().of(hit.first());
    var isRelative = clause.kind() == Kind.RELATIVE;
    if (isRelative
        && (scene.isVerbFirst()
            ? scene.line().hasPronoun(hit.first())
            : isGap(clause, hit, source))) {
      return topics.beside(clause.first());
    }
    return hasPronoun(hit) ? before(hit, source) : null;
  }

  private static boolean isOnSomeone(Hit<Trigger> hit) {
    return switch (hit.value().type()) {
      case DEMAND, ACCUSATION, THREAT, ATTACK, ARREST -> true;
      default -> false;
    };
  }

  private boolean hasPronoun(Hit<Trigger> hit) {
    return scene.isVerbFirst()
        ? scene.line().hasPronoun(hit.first())
        : isPronoun(hit.first() + 1) || isPronoun(hit.last() + 1);
  }

  private boolean isPronoun(int token) {
    return token < scene.line().size() && scene.line().is(token, Cue.OBJECT_PRONOUN);
  }

  /// `The group, which Turkey accuses of …`: nobody stands where the object would.
  private boolean isGap(Clause clause, Hit<Trigger> hit, @Nullable Group source) {
    var next = hit.last() + 1;
    var line = scene.line();
    return source != null
        && (source.first() > clause.first() || line.is(clause.first() + 1, Cue.PRONOUN))
        && source.last() < hit.first()
        && (next >= line.size()
            || line.is(next, Cue.PREPOSITION)
            || line.is(next, Cue.LOCATIVE)
            || line.isPunctuation(next)
            || scene.isTime(next));
  }

  /// The last one before the verb who does not do it, else of whom the sentence before told.
  private @Nullable Group before(Hit<Trigger> hit, @Nullable Group source) {
    var addressed = addressed(hit, source);
    if (addressed != null) {
      return addressed;
    }
    Group last = null;
    for (var group : scene.groups()) {
      var isOther = group.last() < hit.first() && isOther(group, source);
      last = isOther && !Parties.isVictim(group) ? group : last;
    }
    var told = scene.before();
    if (last != null || told == null || source == null || !isOther(told, source)) {
      return last;
    }
    return told.at(scene.line().index(), hit.first());
  }

  /// `Accused Rwanda of arming the rebels and urged it to …`: whom the words before were for.
  private @Nullable Group addressed(Hit<Trigger> hit, @Nullable Group source) {
    for (var other : scene.triggers()) {
      if (scene.isVerbFirst()
          || other.first() >= hit.first()
          || other.tense() == null
          || !other.value().isSpeechAct()) {
        continue;
      }
      for (var group : scene.groups()) {
        if (group.first() > other.last()) {
          return group.first() - other.last() <= 2
                  && group.last() < hit.first()
                  && group.governor().isEmpty()
                  && isOther(group, source)
              ? group
              : null;
        }
      }
    }
    return null;
  }

  private static boolean isOther(Group group, @Nullable Group source) {
    return source == null || group.ids().stream().noneMatch(source.ids()::contains);
  }

  /// `Rwanda refused to withdraw its troops`: nobody is refused anything.
  boolean isOwn(Hit<Trigger> hit, @Nullable Group source, Group target) {
    var line = scene.line();
    return source != null
        && hit.value().type() == EventType.REFUSAL
        && !scene.isVerbFirst()
        && (line.is(target.first(), Cue.POSSESSIVE) || line.is(target.first() - 1, Cue.POSSESSIVE));
  }
}
