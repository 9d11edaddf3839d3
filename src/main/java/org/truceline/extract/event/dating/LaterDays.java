package org.truceline.extract.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Clauses;
import org.truceline.extract.event.scene.Clauses.Clause;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.told.Told;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;
import org.truceline.model.Field;
import org.truceline.model.When;

/// The day of what news tells first without one, or with that of the report, where the next
/// sentence names it together with its day: `The attack took place on Sunday`, `Sunday's attack`,
/// «وقع الهجوم مساء السبت». One instance reads an article from start to end.
public final class LaterDays {

  private static final int OPENING = 5;
  private static final int OWNED = 3;
  private static final int REACH = 18;

  private final @Nullable LocalDate published;
  private int from;
  private int to;
  private int line = Integer.MIN_VALUE;

  public LaterDays(@Nullable LocalDate published) {
    this.published = published;
  }

  /// Takes in where the events of a sentence stand among all.
  public void remember(int from, int to, int line) {
    this.from = from;
    this.to = to;
    this.line = line;
  }

  /// Dates the events of the sentence before by what this one says.
  public void date(List<Told> told, Scene scene) {
    if (scene.line().index() != line + 1
        || scene.line().sentence().field() != Field.TEXT
        || scene.times().isEmpty()) {
      return;
    }
    for (var noun = 0; noun < scene.line().size(); noun++) {
      var meant = meant(noun, scene);
      var when = meant == null ? null : when(noun, scene);
      if (meant != null && when != null && !isAhead(when) && isOpen(told, meant)) {
        told.subList(from, to)
            .replaceAll(event -> isOne(event, meant) && isUndated(event) ? event.at(when) : event);
        return;
      }
    }
  }

  /// Whether the sentence before tells such an event, and none that has a day.
  private boolean isOpen(List<Told> told, Predicate<EventType> meant) {
    var events = told.subList(from, to);
    return events.stream().anyMatch(event -> isOne(event, meant) && isUndated(event))
        && events.stream().noneMatch(event -> isOne(event, meant) && !isOpen(event));
  }

  /// `The next raid is due on Friday`.
  private boolean isAhead(When when) {
    return published != null && when.first() != null && when.first().isAfter(published);
  }

  private static boolean isOne(Told event, Predicate<EventType> meant) {
    return meant.test(event.type()) && event.evidence().field() == Field.TEXT;
  }

  /// What was reported on a day may have happened on one before.
  private static boolean isOpen(Told event) {
    return !event.when().isKnown() || event.isOfReport();
  }

  private static boolean isUndated(Told event) {
    return isOpen(event)
        && (event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ALLEGED);
  }

  /// What a noun may point back to, null where it is none that does.
  private static @Nullable Predicate<EventType> meant(int noun, Scene scene) {
    if (scene.line().is(noun, Cue.RETOLD_BLOW)) {
      return LaterDays::isBlow;
    }
    var trigger = scene.here().at(noun);
    return trigger == null
            || trigger.tense() != null
            || trigger.value().isSpeechAct()
            || trigger.value().type() == EventType.STATEMENT
        ? null
        : type -> type == trigger.value().type();
  }

  private static boolean isBlow(EventType type) {
    return type.isHostile()
        || type == EventType.CAPTURE
        || type == EventType.CASUALTIES
        || type == EventType.VIOLATION_REPORTED;
  }

  private static @Nullable When when(int noun, Scene scene) {
    var uses = new TimeUse(scene);
    for (var time : scene.times()) {
      if (uses.isPlain(time)
          && !uses.isSince(time)
          && (isOwner(time, noun, scene) || isToldOf(time, noun, scene))) {
        return time.when();
      }
    }
    return null;
  }

  /// `Sunday's attack`, `the Sunday evening raid`, «هجوم السبت».
  private static boolean isOwner(TimeMention time, int noun, Scene scene) {
    var line = scene.line();
    var first = Math.min(noun, time.firstToken());
    if (scene.hasCue(first - OWNED, first, Cue.FOLLOWING)
        || scene.hasCue(first - OWNED, first, Cue.SINCE)) {
      return false;
    }
    if (scene.isVerbFirst()) {
      return time.firstToken() == noun + 1 && !line.hasArticle(noun);
    }
    return time.lastToken() < noun
        && noun - time.lastToken() <= OWNED + 1
        && (NounTimes.isPossessive(line, time) || line.is(first - 1, Cue.DEFINITE));
  }

  /// `The raid began late on Sunday`: the sentence opens with it, and nothing else has that day.
  private static boolean isToldOf(TimeMention time, int noun, Scene scene) {
    var clauses = scene.clauses();
    var gap = clauses.indexOf(time.firstToken()) - clauses.indexOf(noun);
    return noun <= OPENING
        && isDefinite(noun, scene)
        && noun < time.firstToken()
        && time.firstToken() - noun <= REACH
        && (gap == 0 || (gap == 1 && isOfNoun(clauses.of(time.firstToken()), noun, scene)))
        && !hasOther(noun, time, scene);
  }

  /// `The fighting broke out when …`, `The assault, which began on …`.
  private static boolean isOfNoun(Clause clause, int noun, Scene scene) {
    return scene.line().is(clause.first(), Cue.WHEN)
        || (clause.kind() == Clauses.Kind.RELATIVE && clause.first() - noun <= 2);
  }

  private static boolean hasOther(int noun, TimeMention time, Scene scene) {
    var to = time.firstToken();
    return scene.hasCue(noun, to, Cue.FOLLOWING)
        || scene.hasCue(noun, to, Cue.SINCE)
        || scene.hasCue(noun, to, Cue.SPEECH)
        || scene.triggers().stream()
            .anyMatch(
                other -> other.first() > noun + 1 && other.first() < to && other.tense() == null);
  }

  private static boolean isDefinite(int noun, Scene scene) {
    if (scene.isVerbFirst()) {
      return scene.line().hasArticle(noun);
    }
    for (var i = noun - 1; i >= Math.max(0, noun - OWNED); i--) {
      if (scene.line().is(i, Cue.TOLD_BEFORE)) {
        return true;
      }
    }
    return false;
  }
}
