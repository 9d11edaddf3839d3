package org.truceline.extract.event.dating;

import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses;
import org.truceline.extract.event.scene.Clauses.Kind;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;

/// A time that several events of a sentence share: it opens the sentence, or they are joined by
/// `and`, or what is listed after a comma is part of what was dated before it.
final class SharedTimes {

  private static final int OPENING = 4;

  private final Scene scene;
  private final TimeUse uses;
  private final Continuations continuations;
  private final Meanwhile meanwhile;

  SharedTimes(Scene scene, TimeUse uses) {
    this.scene = scene;
    this.uses = uses;
    this.continuations = new Continuations(scene, uses);
    this.meanwhile = new Meanwhile(scene, uses);
  }

  @Nullable TimeMention of(Hit<Trigger> hit) {
    var joined = joined(hit);
    var opening = joined == null ? opening(hit) : joined;
    var continued = opening == null ? continuations.of(hit) : opening;
    return continued == null ? meanwhile.of(hit) : continued;
  }

  /// `On 7 July, …`: a time that opens the sentence dates what comes next, and what is joined to
  /// it.
  private @Nullable TimeMention opening(Hit<Trigger> hit) {
    var clauses = scene.clauses();
    var index = clauses.indexOf(hit.first());
    for (var time : scene.times()) {
      var of = clauses.indexOf(time.firstToken());
      if (of <= index
          && uses.mayDate(time, hit)
          && isOpening(clauses.get(of), time)
          && (of == index || clauses.get(of + 1).kind() == Kind.COMMA)
          && !hasOtherTime(time, hit)
          && isUntold(clauses.get(of).first() - 1, time)
          && (hit.tense() != null || !scene.hasTrigger(time.lastToken(), hit.first()))
          && isMain(of, index)) {
        return time;
      }
    }
    return null;
  }

  /// Whether nothing is told before the time but on what occasion it was.
  private boolean isUntold(int before, TimeMention time) {
    return !scene.hasTrigger(before, time.firstToken())
        || (isOccasion(before + 1)
            && scene.triggers().stream()
                .filter(other -> other.first() > before && other.first() < time.firstToken())
                .allMatch(other -> other.tense() == null || other.first() == before + 1));
  }

  /// `During talks in Minsk on Friday, …`, `Speaking in Geneva on Friday, …`.
  private boolean isOccasion(int first) {
    return scene.line().is(first, Cue.WITHIN)
        || (scene.line().isParticiple(first) && !scene.line().is(first, Cue.FOLLOWING));
  }

  private boolean isOpening(Clauses.Clause clause, TimeMention time) {
    var isMain =
        switch (clause.kind()) {
          case START, COMMA, HARD -> true;
          case THAT, RELATIVE, CONDITION -> false;
        };
    return isMain && (time.firstToken() - clause.first() <= OPENING || isOccasion(clause.first()));
  }

  private boolean hasOtherTime(TimeMention time, Hit<Trigger> hit) {
    return scene.times().stream()
        .anyMatch(
            other -> time.lastToken() + 2 < other.firstToken() && other.firstToken() < hit.first());
  }

  /// No clause from one to another opens what is said about a noun or what is supposed.
  private boolean isMain(int from, int to) {
    for (var i = from + 1; i <= to; i++) {
      var kind = scene.clauses().get(i).kind();
      if (kind == Kind.RELATIVE
          || kind == Kind.CONDITION
          || kind == Kind.HARD
          || (kind == Kind.THAT && !isWhere(scene.clauses().get(i)))) {
        return false;
      }
    }
    return true;
  }

  /// `… ليل الجمعة، قصف الجيش …، حيث استهدف …`: it tells more of the same.
  private boolean isWhere(Clauses.Clause clause) {
    return scene.isVerbFirst() && scene.line().is(clause.first(), Cue.WHERE);
  }

  /// One joined by `and` to another trigger of its kind shares its time.
  private @Nullable TimeMention joined(Hit<Trigger> hit) {
    for (var time : scene.times()) {
      if (scene.isOneClause(hit.first(), time.firstToken())
          && uses.mayDate(time, hit)
          && isShared(hit, time)) {
        return time;
      }
    }
    return null;
  }

  private boolean isShared(Hit<Trigger> hit, TimeMention time) {
    var between =
        scene.triggers().stream()
            .filter(other ->
                (hit.last() < other.first() && other.first() < time.firstToken())
                    || (time.lastToken() < other.first() && other.first() < hit.first()))
            .toList();
    if (between.size() != 1) {
      return false;
    }
    var other = between.getFirst();
    var later = other.first() < hit.first() ? hit : other;
    var earlier = other.first() < hit.first() ? other : hit;
    return (hit.tense() == null) == (other.tense() == null)
        && (later.isJoined()
            || isMeans(earlier, later)
            || scene.hasCue(earlier.last(), later.first(), Cue.CONJUNCTION));
  }

  /// `خرق … الهدنة بقصف …`: by what it was broken.
  private boolean isMeans(Hit<Trigger> breach, Hit<Trigger> means) {
    return scene.isVerbFirst()
        && breach.value().type() == EventType.VIOLATION_REPORTED
        && means.value().type().isHostile()
        && means.isBy();
  }
}
