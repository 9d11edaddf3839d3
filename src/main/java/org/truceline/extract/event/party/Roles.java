package org.truceline.extract.event.party;

import java.util.ArrayList;
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
import org.truceline.extract.mention.Mention;

/// Finds in a sentence who stands in which slot of a trigger: subject, object, the noun beside a
/// noun, or behind a preposition.
final class Roles {

  private final Scene scene;
  private final Subjects subjects;
  private final ObjectsAfter objects;
  private final Governed governed;
  private final Beside beside;

  Roles(Scene scene) {
    this.scene = scene;
    this.subjects = new Subjects(scene);
    this.objects = new ObjectsAfter(scene, subjects);
    this.governed = new Governed(scene);
    this.beside = new Beside(scene);
  }

  boolean isFirstPerson(Anchor anchor) {
    return subjects.isFirstPerson(anchor);
  }

  @Nullable Group subject(Anchor anchor) {
    return subjects.of(anchor);
  }

  @Nullable Group in(String slot, Anchor anchor) {
    return switch (slot) {
      case "subj" -> anchor.isVerb() || isAuxiliary(anchor) ? subjects.of(anchor) : null;
      case "obj" -> objects.of(anchor);
      case "gen" -> beside.after(anchor);
      case "end" -> beside.at(anchor.last());
      case "pre" -> beside.before(anchor);
      case "inner" -> beside.before(new Anchor(anchor.last(), anchor.last(), null));
      case "main" -> subjects.before(anchor);
      case "behalf" -> governed.represented(anchor);
      case "by" -> isActive(anchor) || hasObject(anchor) ? null : governed.behind(slot, anchor);
      default -> governed.behind(slot, anchor);
    };
  }

  /// `Demanded that the rebels stop …`: of whom it is demanded.
  @Nullable Group asked(Anchor anchor) {
    var that = scene.line().is(anchor.last(), Cue.CONTENT) ? anchor.last() : anchor.last() + 1;
    if (scene.isVerbFirst() || !scene.line().is(that, Cue.CONTENT)) {
      return null;
    }
    return new Topics(scene).opening(scene.clauses().of(that + 1));
  }

  /// `It will not reciprocate`, `they would never lay down …`: what begins with one has a subject.
  private boolean isAuxiliary(Anchor anchor) {
    var line = scene.line();
    return !scene.isVerbFirst()
        && (line.is(anchor.first(), Cue.AHEAD)
            || line.is(anchor.first(), Cue.FINITE_AUXILIARY)
            || line.is(anchor.first(), Cue.NEGATION))
        && !line.is(anchor.first(), Cue.TO);
  }

  /// `welcomes the truce declared by …`: no agent belongs to a verb that is not passive.
  private static boolean isActive(Anchor anchor) {
    return anchor.tense() == Tense.PRESENT || anchor.tense() == Tense.FUTURE;
  }

  /// `Accused the committee of …, by …`: who has an object right after it is active.
  private boolean hasObject(Anchor anchor) {
    if (scene.isVerbFirst() || anchor.tense() != Tense.PAST || subjects.isPassive(anchor)) {
      return false;
    }
    var object = objects.of(anchor);
    return object != null && object.first() - anchor.last() <= 2;
  }

  /// The first group that one of the slots holds.
  @Nullable Group first(List<String> slots, Anchor anchor) {
    for (var slot : slots) {
      var group = in(slot, anchor);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /// The members of all groups that the slots hold.
  @Nullable Group all(List<String> slots, Anchor anchor) {
    var members = new ArrayList<Mention>();
    for (var slot : slots) {
      var isMore = !members.isEmpty() && anchor.isVerb() && slot.equals("gen");
      var group = isMore ? null : in(slot, anchor);
      if (group != null && isFree(anchor, group)) {
        addNew(group.mentions(), members);
      }
    }
    members.sort(Comparator.comparingInt(Mention::first));
    return members.isEmpty() ? null : new Group(members, "");
  }

  /// No other trigger between, save one that `and` joins to it: `الاشتباكات والقصف بين الطرفين`.
  private boolean isFree(Anchor anchor, Group group) {
    for (var other : scene.triggers()) {
      var isBetween = other.first() > anchor.last() && other.first() < group.first();
      var isJoined = group.isBetween() && other.tense() == null && other.isJoined();
      if (isBetween && !isJoined && !isTopic(other, group)) {
        return false;
      }
    }
    return true;
  }

  /// `Talks on a prisoner exchange between …`: those between whom it is hold the talks.
  private boolean isTopic(Hit<Trigger> other, Group group) {
    var line = scene.line();
    return !scene.isVerbFirst()
        && group.isBetween()
        && other.tense() == null
        && (line.is(other.first() - 1, Cue.ON) || line.is(other.first() - 2, Cue.ON));
  }

  private static void addNew(List<Mention> mentions, List<Mention> into) {
    for (var one : mentions) {
      if (!into.contains(one)) {
        into.add(one);
      }
    }
  }
}
