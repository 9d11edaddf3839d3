package org.truceline.extract.event.party;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.model.EventType;

/// Finds whom a blow fell on where its sentence tells whom it killed: `stormed the village, killing
/// three soldiers`, `مقتل ثمانية من مسلحي الحركة في غارة`.
final class Slain {

  private static final int REACH = 24;
  private static final int OBJECT = 6;

  private final Scene scene;
  private final Topics topics;

  Slain(Scene scene) {
    this.scene = scene;
    this.topics = new Topics(scene);
  }

  @Nullable Group of(Hit<Trigger> hit, @Nullable Group source) {
    if (!isBlow(hit) || !scene.line().has(Cue.HARMED)) {
      return null;
    }
    for (var harm : nearestFirst(hit)) {
      if (isNear(harm, hit) && !isApart(harm, hit)) {
        var dead = dead(harm);
        if (dead != null && !isOf(dead, source)) {
          return dead;
        }
      }
    }
    return null;
  }

  /// Who was killed or wounded, in what is told before a clash.
  @Nullable Group before(Hit<Trigger> clash) {
    for (var harm : scene.line().all(Cue.HARMED)) {
      if (harm.last() < clash.first() && isNear(harm, clash) && !isApart(harm, clash)) {
        var dead = dead(harm);
        if (dead != null && dead.last() < clash.first()) {
          return dead;
        }
      }
    }
    return null;
  }

  private List<Hit<Cue>> nearestFirst(Hit<Trigger> hit) {
    return scene.line().all(Cue.HARMED).stream()
        .sorted(Comparator.comparingInt(harm -> Math.abs(harm.first() - hit.first())))
        .toList();
  }

  private static boolean isOf(Group dead, @Nullable Group source) {
    return source != null && source.ids().stream().anyMatch(dead.ids()::contains);
  }

  private static boolean isBlow(Hit<Trigger> hit) {
    var type = hit.value().type();
    return type == EventType.ATTACK || type == EventType.AIRSTRIKE || type == EventType.SHELLING;
  }

  private boolean isNear(Hit<Cue> harm, Hit<Trigger> hit) {
    var clauses = scene.clauses();
    return Math.abs(harm.first() - hit.first()) <= REACH
        && Math.abs(clauses.indexOf(harm.first()) - clauses.indexOf(hit.first())) <= 1;
  }

  /// Whether another deed is told between them.
  private boolean isApart(Hit<Cue> harm, Hit<Trigger> hit) {
    var from = Math.min(harm.last(), hit.last());
    var to = Math.max(harm.first(), hit.first());
    for (var other : scene.triggers()) {
      if (!other.equals(hit)
          && other.first() > from
          && other.first() < to
          && other.value().type() != EventType.CASUALTIES) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Group dead(Hit<Cue> harm) {
    if (!scene.isVerbFirst() && isSuffered(harm)) {
      return topics.between(scene.clauses().of(harm.first()).first(), harm.first() - 1);
    }
    for (var group : scene.groups()) {
      if (group.last() + 1 == harm.first() && isFallen(harm)) {
        return group;
      }
      if (group.first() > harm.first()) {
        return isAfter(harm, group) ? group : null;
      }
    }
    return null;
  }

  /// `أحد جنودها قتل في هجوم`.
  private boolean isFallen(Hit<Cue> harm) {
    return scene.isVerbFirst()
        && harm.tense() != null
        && (scene.line().is(harm.last() + 1, Cue.LOCATIVE)
            || scene.isTime(harm.last() + 1)
            || (scene.line().is(harm.last() + 1, Cue.HARMED)
                && scene.line().isJoined(harm.last() + 1)));
  }

  private boolean isSuffered(Hit<Cue> harm) {
    return harm.tense() == Tense.PAST
        && (new Voice(scene).isPassive(new Anchor(harm.first(), harm.last(), harm.tense()))
            || scene.line().is(harm.first(), Cue.DIES));
  }

  /// Nothing but how many they were between: `مقتل ثلاثة جنود من الجيش`, `killed 12 members of …`.
  private boolean isAfter(Hit<Cue> harm, Group group) {
    var governor = group.governor();
    var office = office(harm, group);
    return group.first() - harm.last() <= OBJECT
        && scene.clauses().indexOf(harm.last()) == scene.clauses().indexOf(group.first())
        && (group.first() > harm.last() || group.last() < harm.last())
        && (office != null || governor.isEmpty() || governor.equals("of") || governor.equals("من"))
        && !scene.hasTrigger(Math.min(harm.last(), group.first()), group.first())
        && !hasOther(office == null ? harm.first() : office.last(), group.first());
  }

  /// `قتل القيادي في حزب الله فلان`.
  private @Nullable Hit<Cue> office(Hit<Cue> harm, Group group) {
    var office = scene.isVerbFirst() ? scene.line().cue(harm.last() + 1, Cue.TITLE) : null;
    return office != null && office.last() < group.first() ? office : null;
  }

  private boolean hasOther(int from, int to) {
    var line = scene.line();
    for (var i = from + 1; i < to; i++) {
      var isOf = line.is(i, Cue.OF) || line.is(i, Cue.FROM);
      if (line.isPunctuation(i)
          || scene.isTime(i)
          || (line.is(i, Cue.LOCATIVE) && !scene.isRoughCount(i))
          || (line.is(i, Cue.PREPOSITION) && !isOf && !scene.isRoughCount(i))) {
        return true;
      }
    }
    return false;
  }
}
