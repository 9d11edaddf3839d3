package org.truceline.extract.event.told;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;
import org.truceline.model.Field;
import org.truceline.model.Precision;
import org.truceline.model.When;

/// When something happened that a sentence without a day for it places in a blow that was told
/// before: `killed 270 people during the assault`, «قتل ثلاثة خلال الهجوم». One instance reads an
/// article from start to end.
final class Episodes {

  private static final int REACH = 6;
  private static final int ADJECTIVES = 2;

  private @Nullable Sentence last;

  /// What a sentence tells of blows.
  private record Sentence(List<Told> blows, int line) {

    /// The day of them all, null where they have several or none.
    @Nullable When day() {
      var when = blows.getFirst().when();
      return when.precision() == Precision.DAY
              && blows.stream().allMatch(blow -> blow.when().equals(when))
          ? when
          : null;
    }
  }

  /// The event on the day of the blow in which it happened, as it is where no such blow is named.
  Told dated(Told event, Scene scene) {
    var before = before(scene);
    var day = before != null && mayBePart(event) && isInBlow(event, scene) ? before.day() : null;
    return day == null ? event : event.at(day);
  }

  /// Whether an event is no more than the blow during which another happened.
  boolean isOnlyWhen(Told event, Scene scene) {
    return before(scene) != null
        && isBlow(event.type())
        && event.sources().isEmpty()
        && event.targets().isEmpty()
        && scene.triggers().stream()
            .anyMatch(hit ->
                hit.value().rule().equals(event.rule())
                    && hit.tense() == null
                    && isBlowBefore(hit.first(), scene));
  }

  private @Nullable Sentence before(Scene scene) {
    return last != null && scene.line().index() - last.line() <= REACH ? last : null;
  }

  /// Takes in what a sentence tells.
  ///
  /// @param isPointing whether an event is one that was told before, `the attack`
  void remember(List<Told> events, Predicate<Told> isPointing, int line) {
    var blows =
        events.stream()
            .filter(event -> isBlow(event.type()) && event.evidence().field() == Field.TEXT)
            .filter(event -> event.when().isKnown() || !isPointing.test(event))
            .toList();
    if (!blows.isEmpty()) {
      last = new Sentence(blows, line);
    }
  }

  private static boolean mayBePart(Told event) {
    return (isBlow(event.type()) || event.type() == EventType.CASUALTIES)
        && (!event.when().isKnown() || event.isOfReport());
  }

  private static boolean isBlow(EventType type) {
    return type.isHostile() || type == EventType.CAPTURE;
  }

  private static boolean isInBlow(Told event, Scene scene) {
    for (var hit : scene.triggers()) {
      if (hit.value().rule().equals(event.rule()) && isInBlow(hit, scene)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInBlow(Hit<Trigger> hit, Scene scene) {
    var clause = scene.clauses().of(hit.last());
    var first = hit.tense() == null ? hit.first() : hit.last() + 2;
    for (var noun = first; noun <= clause.last(); noun++) {
      if (isBlowBefore(noun, scene)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a noun names a blow that was told before, during which something happened.
  private static boolean isBlowBefore(int noun, Scene scene) {
    return scene.line().is(noun, Cue.RETOLD_BLOW) && isPlainly(noun, scene) && opens(noun, scene);
  }

  /// `The attack`, and not `the attack on …`, `the attack of Monday`.
  private static boolean isPlainly(int noun, Scene scene) {
    var line = scene.line();
    var next = noun + 1;
    return next >= line.size() || line.isPunctuation(next) || line.isJoined(next);
  }

  /// Whether `during the` or its like stands before a noun.
  private static boolean opens(int noun, Scene scene) {
    var line = scene.line();
    if (scene.isVerbFirst()) {
      return line.hasArticle(noun) && isWithin(noun - 1, scene);
    }
    for (var i = noun - 1; i >= Math.max(1, noun - 1 - ADJECTIVES); i--) {
      if (line.is(i, Cue.DEFINITE) || line.is(i, Cue.POINTER)) {
        return isWithin(i - 1, scene);
      }
    }
    return false;
  }

  private static boolean isWithin(int token, Scene scene) {
    return scene.line().is(token, Cue.WITHIN) || scene.line().is(token, Cue.CAUSE);
  }
}
