package org.truceline.extract.event.party;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Group;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Finds whose a deed is that a noun tells with a pronoun, or as one of those that were told before
/// it: `its attack`, `هجماتهم`, `وآخرها غارة`.
final class DeedOwners {

  private static final int POSSESSED = 7;
  private static final int AMONG = 4;
  private static final int RESUMED = 3;

  private final Scene scene;
  private final Function<Hit<Trigger>, @Nullable Group> source;

  /// @param source finds who does what another trigger tells
  DeedOwners(Scene scene, Function<Hit<Trigger>, @Nullable Group> source) {
    this.scene = scene;
    this.source = source;
  }

  @Nullable Group of(Hit<Trigger> hit) {
    var found = ofThem(hit);
    found = found == null ? byPronoun(hit) : found;
    return found == null && (isResumed(hit) || isTask(hit)) ? namedBefore(hit) : found;
  }

  /// `… هجماتها، وكان آخرها غارة على …`: whoever did those before it.
  private @Nullable Group ofThem(Hit<Trigger> hit) {
    var isAmong = false;
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - AMONG) && !isAmong; i--) {
      isAmong = scene.line().is(i, Cue.AMONG_THEM);
    }
    if (!isAmong) {
      return null;
    }
    for (var k = scene.triggers().size() - 1; k >= 0; k--) {
      var before = scene.triggers().get(k);
      var doer = before.first() < hit.first() ? source.apply(before) : null;
      if (doer != null) {
        return doer;
      }
    }
    return possessor(hit);
  }

  /// `Its attack`, `its October 2023 attack`: nothing but a time and adjectives between.
  private boolean isPossessed(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - POSSESSED); i--) {
      if (line.is(i, Cue.POSSESSIVE)) {
        return !line.token(i).name().startsWith("h") && hit.value().type().isHostile();
      }
      if (!scene.isTime(i)
          && (line.is(i, Cue.PREPOSITION)
              || line.is(i, Cue.LOCATIVE)
              || (line.isPunctuation(i) && !line.isComma(i)))) {
        return false;
      }
    }
    return false;
  }

  /// `نفى الجيش ارتكابه خرقا`, `قيامها بأي قصف`: the pronoun stands on the verbal noun before.
  boolean isCommitted(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - 2); i--) {
      if (line.is(i, Cue.COMMITS) && line.hasPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Group lastBefore(Hit<Trigger> hit) {
    Group last = null;
    for (var group : scene.groups()) {
      last = group.last() < hit.first() && group.ids().size() == 1 ? group : last;
    }
    return last == null || Parties.isVictim(last) ? null : last;
  }

  /// `هجماتهم`: of the first who acts before it, else of those of whom the sentence before told.
  private @Nullable Group possessor(Hit<Trigger> hit) {
    var said = acting(said(hit), hit.first());
    var first = said == null ? acting(0, hit.first()) : said;
    var before = scene.before();
    return first != null || before == null ? first : before.at(scene.line().index(), hit.first());
  }

  /// Where what somebody says begins: who is named in it comes before who says it.
  private int said(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    for (var index = clauses.indexOf(hit.first()); index > 0; index--) {
      if (scene.line().is(clauses.get(index).first(), Cue.CONTENT)) {
        return clauses.get(index).first();
      }
    }
    return 0;
  }

  private @Nullable Group acting(int from, int to) {
    for (var group : scene.groups()) {
      if (group.first() >= from
          && group.last() < to
          && group.governor().isEmpty()
          && !group.mentions().getFirst().implied()
          && !Parties.isVictim(group)) {
        return group;
      }
    }
    return null;
  }

  /// «تصدى للحوثيين بعد هجوم شنوه»: the verb behind the noun tells of those who were named last.
  private boolean isResumed(Hit<Trigger> hit) {
    if (!scene.isVerbFirst() || hit.tense() != null || !hit.value().type().isHostile()) {
      return false;
    }
    var line = scene.line();
    for (var i = hit.last(); i < Math.min(line.size(), hit.last() + RESUMED); i++) {
      var verb = line.cue(i, Cue.LIGHT);
      if (verb != null && verb.tense() == Tense.PAST && line.hasPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  /// «انتهاء مهمته في تحرير …»: the pronoun stands on the task, and the deed is what it was.
  private boolean isTask(Hit<Trigger> hit) {
    var line = scene.line();
    for (var i = hit.first() - 1; i >= Math.max(0, hit.first() - 2); i--) {
      if (line.is(i, Cue.TASK) && line.hasPronoun(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Group namedBefore(Hit<Trigger> hit) {
    Group last = null;
    for (var group : scene.groups()) {
      last = group.last() < hit.first() ? group : last;
    }
    return last == null
            || Parties.isVictim(last)
            || scene.clauses().indexOf(hit.first()) > scene.clauses().indexOf(last.last()) + 1
        ? null
        : last;
  }

  /// `دخول القوات المدينة وسيطرتها عليها`: the pronoun of the noun stands for the last who was
  /// named.
  private @Nullable Group byPronoun(Hit<Trigger> hit) {
    if (!scene.isVerbFirst()) {
      return isPossessed(hit) ? lastBefore(hit) : null;
    }
    if (isCommitted(hit)) {
      return possessor(hit);
    }
    if (!scene.line().hasPronoun(hit.first())) {
      return null;
    }
    if (hit.value().needsSource()) {
      return possessor(hit);
    }
    var from = scene.clauses().get(Math.max(0, scene.clauses().indexOf(hit.first()) - 1)).first();
    Group owner = null;
    for (var group : scene.groups()) {
      var isNamed = group.first() >= from && group.last() < hit.first();
      owner = isNamed && !group.mentions().getFirst().implied() ? group : owner;
    }
    return owner == null || Parties.isVictim(owner) ? null : owner;
  }
}
