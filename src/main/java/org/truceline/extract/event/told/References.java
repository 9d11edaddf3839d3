package org.truceline.extract.event.told;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.model.EventType;
import org.truceline.model.Factuality;

/// What a text points back to with its article, in languages whose article stands apart: `the
/// attack`, `signed the deal`. It is the one told before: it adds nothing by itself, and where it
/// is told with more, it happened when that one did. One instance reads an article from start to
/// end.
final class References {

  /// The rule for attacks that somebody claims.
  private static final String CLAIMED = "claim-attack";

  private static final int ADJECTIVES = 3;
  private static final int REACH = 8;
  private static final int BESIDE = 4;

  private final Deque<At> told = new ArrayDeque<>();

  private record At(Told event, int line) {}

  /// The event as what was told before completes it, null where it only points back to it.
  @Nullable Told complete(Told event, Scene scene) {
    var hit = scene.isVerbFirst() ? null : hit(event, scene);
    var before = hit == null ? null : before(event, hit, scene);
    if (hit == null || before == null) {
      return event;
    }
    if (hit.tense() == null && addsNothing(event, before, hit, scene)) {
      return null;
    }
    var dated =
        !event.when().isKnown() && scene.times().isEmpty() && isSettled(event, before)
            ? event.at(before.when())
            : event;
    return dated.sources().isEmpty() ? dated.by(before.sources()) : dated;
  }

  /// Takes in what a sentence tells.
  void remember(List<Told> events, int line) {
    for (var event : events) {
      if (kind(event.type()) != null && isTold(event)) {
        told.addFirst(new At(event, line));
      }
    }
    while (!told.isEmpty() && line - told.getLast().line() > REACH) {
      told.removeLast();
    }
  }

  private static boolean isTold(Told event) {
    return event.factuality() == Factuality.OCCURRED || event.factuality() == Factuality.ALLEGED;
  }

  /// Whether an event points back to one that was told, or that readers are taken to know.
  boolean isPointing(Told event, Scene scene) {
    return !scene.isVerbFirst() && hit(event, scene) != null;
  }

  /// The trigger that points back with its article, null where it does not.
  private static @Nullable Hit<Trigger> hit(Told event, Scene scene) {
    if (kind(event.type()) == null || event.factuality() != Factuality.OCCURRED) {
      return null;
    }
    Hit<Trigger> found = null;
    for (var hit : scene.triggers()) {
      if (hit.value().rule().equals(event.rule())) {
        if (!isDefinite(hit, scene)) {
          return null;
        }
        found = hit;
      }
    }
    return found;
  }

  private static boolean isDefinite(Hit<Trigger> hit, Scene scene) {
    if (hit.tense() == null) {
      return isPointed(hit.first(), scene);
    }
    for (var word : hit.words()) {
      if (word != hit.first() || hit.words().size() == 1) {
        var isNoun =
            scene.line().cue(word, Cue.CEASEFIRE_HEAD) != null
                || scene.line().cue(word, Cue.ACCORD_HEAD) != null;
        if (isNoun) {
          return isPointed(word, scene);
        }
      }
    }
    var isClaim = hit.value().rule().equals(CLAIMED);
    var noun = isClaim ? hit.last() : hit.first();
    return (isClaim || scene.line().cue(noun, Cue.ACCORD_HEAD) != null) && isPointed(noun, scene);
  }

  /// An article, and nothing but what tells of what kind it is, before a noun.
  private static boolean isPointed(int noun, Scene scene) {
    for (var i = noun - 1; i >= Math.max(0, noun - ADJECTIVES); i--) {
      if (scene.line().is(i, Cue.TOLD_BEFORE)) {
        return true;
      }
      if (scene.line().isPunctuation(i) || scene.line().is(i, Cue.PREPOSITION) || scene.isTime(i)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Told before(Told event, Hit<Trigger> hit, Scene scene) {
    var line = scene.line().index();
    for (var at : told) {
      var other = at.event();
      if (line > at.line()
          && kind(other.type()) == kind(event.type())
          && (event.agreement() == null || event.agreement().equals(other.agreement()))
          && (!isPlaced(hit, scene) || meets(event.places(), other.places()))
          && meets(event.targets(), other.targets())
          && (isDeal(event) || meets(event.sources(), other.sources()))) {
        return other;
      }
    }
    return null;
  }

  /// Whether a place stands among its words or right behind it.
  private static boolean isPlaced(Hit<Trigger> hit, Scene scene) {
    return hit.tense() != null || scene.hasPlace(hit.first(), hit.last() + BESIDE);
  }

  /// Whether a time stands beside it, and not only beside who says so.
  private static boolean isDated(Hit<Trigger> hit, Scene scene) {
    return scene.times().stream()
        .anyMatch(time ->
            Math.abs(time.firstToken() - hit.last()) < BESIDE
                || Math.abs(hit.first() - time.lastToken()) < BESIDE);
  }

  private static boolean addsNothing(Told event, Told before, Hit<Trigger> hit, Scene scene) {
    return !(event.when().isKnown() && isDated(hit, scene))
        && before.sources().containsAll(event.sources())
        && (!isPlaced(hit, scene) || before.places().containsAll(event.places()))
        && before.targets().containsAll(event.targets());
  }

  /// Whether the one told before is surely meant: by the same ones, or where nobody is named.
  private static boolean isSettled(Told event, Told before) {
    return before.when().isKnown()
        && (event.sources().isEmpty()
            || isDeal(event)
            || before.sources().isEmpty()
            || !Collections.disjoint(event.sources(), before.sources()));
  }

  private static boolean isDeal(Told event) {
    return event.type() == EventType.AGREEMENT_SIGNED;
  }

  private static boolean meets(List<String> some, List<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  /// Kinds of events of which one word may point back to another: a strike is an attack, too.
  private static @Nullable EventType kind(EventType type) {
    return switch (type) {
      case ATTACK, SHELLING, AIRSTRIKE -> EventType.ATTACK;
      case AGREEMENT_SIGNED -> EventType.AGREEMENT_SIGNED;
      case CEASEFIRE_ANNOUNCED, PRISONER_EXCHANGE, WITHDRAWAL, CAPTURE, EVACUATION -> type;
      default -> null;
    };
  }
}
