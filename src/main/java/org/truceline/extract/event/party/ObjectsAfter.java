package org.truceline.extract.event.party;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Anchor;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Interruption;
import org.truceline.extract.event.scene.ListMarks;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.lexicon.Cue;

/// Finds the object of a verb: after it and after its subject.
final class ObjectsAfter {

  private static final int REACH = 7;

  private final Scene scene;
  private final Subjects subjects;

  ObjectsAfter(Scene scene, Subjects subjects) {
    this.scene = scene;
    this.subjects = subjects;
  }

  @Nullable Group of(Anchor anchor) {
    if (subjects.isPassive(anchor)) {
      return scene.isVerbFirst() ? after(anchor, anchor.first(), null) : subjects.before(anchor);
    }
    var subject = anchor.isVerb() && scene.isVerbFirst() ? subjects.after(anchor) : null;
    var inside = anchor.isVerb() ? after(anchor, anchor.first(), subject) : null;
    var after = inside == null ? after(anchor, anchor.last(), subject) : inside;
    return after == null && anchor.isVerb() ? past(anchor) : after;
  }

  /// «قصف الجيش، بحسب …، مواقع الحركة».
  private @Nullable Group past(Anchor anchor) {
    var rest = Interruption.rest(scene, anchor.last());
    for (var group : scene.groups()) {
      if (rest != null && group.first() == rest.first() && group.governor().isEmpty()) {
        return group;
      }
    }
    return null;
  }

  /// The first group after a token and after the subject, no preposition and no place between.
  private @Nullable Group after(Anchor anchor, int after, @Nullable Group subject) {
    var from = subject == null ? after : Math.max(after, subject.last());
    for (var group : scene.groups()) {
      if (group.first() > from && !isAlias(subject, group)) {
        if (anchor.isVerb() && isPossessor(from, group) && !isOfOther(anchor, group)) {
          return group;
        }
        return group.governor().isEmpty()
                && !isSpeaker(group)
                && !belongs(group)
                && group.first() - from <= REACH
                && (scene.isOneClause(anchor.first(), group.first()) || isApposed(from, group))
                && !isOfOther(anchor, group)
                && (isLocated(from, group)
                    || (!scene.hasPreposition(from, group.first())
                        && !scene.hasPlace(from, group.first())))
            ? group
            : null;
      }
    }
    return null;
  }

  /// `Bombed two camps of the rebels`, `sank boats belonging to the army`: whose the object is.
  private boolean isPossessor(int from, Group group) {
    var line = scene.line();
    var of = group.first() - 1;
    while (of > from && (line.is(of, Cue.DETERMINER) || line.is(of, Cue.QUALITY))) {
      of--;
    }
    var sent = line.cueEnding(of, Cue.SENT);
    var owned = sent == null ? line.cueEnding(of, Cue.OWNED) : sent;
    var end = owned == null ? of : owned.first();
    if (scene.isVerbFirst()
        || !(owned != null || line.is(of, Cue.OF))
        || end - from < 2
        || line.is(end - 1, Cue.TERRITORY)
        || group.first() - from > REACH + 2
        || !scene.isOneClause(from, group.first())) {
      return false;
    }
    for (var i = from + 1; i < end; i++) {
      if (line.is(i, Cue.PREPOSITION) || line.is(i, Cue.LOCATIVE) || scene.isTime(i)) {
        return false;
      }
    }
    return !scene.hasPlace(from, group.first());
  }

  /// `Arrested the deposed president, X, in …`: an office, a comma and its holder.
  private boolean isApposed(int from, Group group) {
    var comma = group.first() - 1;
    return !scene.isVerbFirst()
        && comma > from + 1
        && scene.line().isComma(comma)
        && scene.line().isTitle(comma - 1)
        && scene.isOneClause(from, comma - 1)
        && scene.clauses().indexOf(from) + 1 == scene.clauses().indexOf(group.first());
  }

  /// `هيئة تحرير الشام (النصرة سابقا)`: the subject's other name.
  private boolean isAlias(@Nullable Group subject, Group group) {
    return subject != null
        && group.first() - subject.last() <= 3
        && ListMarks.isOpening(scene.line(), group.first() - 1);
  }

  /// «مسلحون يعتقد أنهم من تنظيم …»: those who act are theirs.
  private boolean belongs(Group group) {
    return scene.line().cueEnding(scene.line().before(group.first()), Cue.BELONGS) != null;
  }

  /// `Strikes hit the town on Monday the monitors said`.
  private boolean isSpeaker(Group group) {
    return !scene.isVerbFirst() && scene.line().is(group.last() + 1, Cue.SAYS);
  }

  /// `اقتحموا القرية وحاصروا نقطة للشرطة`: what is the object of a verb that `and` joins.
  private boolean isOfOther(Anchor anchor, Group group) {
    var from = anchor.last() > anchor.first() ? anchor.last() : anchor.last() + 1;
    return anchor.isVerb() && scene.hasJoinedVerb(from, group.first());
  }

  /// `اتهم المتمردون في جنوب السودان الجيش`, `اتهمت حماس في بيان لها إسرائيل`: nothing but where it
  /// was, and when, between.
  private boolean isLocated(int from, Group object) {
    var line = scene.line();
    if (!scene.isVerbFirst() || !line.is(from + 1, Cue.LOCATIVE)) {
      return false;
    }
    for (var i = from + 2; i < object.first(); i++) {
      var at = i;
      if (!scene.isTime(i)
          && !line.isPunctuation(i)
          && !line.is(i, Cue.PLACE_HEAD)
          && !line.is(i, Cue.STATEMENT_HEAD)
          && !line.is(i, Cue.TIED_PRONOUN)
          && scene.mentions().stream().noneMatch(one -> one.isPlace() && one.covers(at))) {
        return false;
      }
    }
    return true;
  }
}
