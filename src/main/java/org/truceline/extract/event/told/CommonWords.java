package org.truceline.extract.event.told;

import java.util.function.Predicate;
import org.truceline.extract.event.scene.Scene;
import org.truceline.extract.event.trigger.Trigger;
import org.truceline.extract.event.trigger.Triggers;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// Words that are too common to tell much by themselves: `left`, `took`, `arrived`. They tell it
/// where they say whose it was, and of moves also where.
final class CommonWords {

  private static final int NEXT = 5;

  private final Scene scene;
  private final Predicate<String> isPerson;

  CommonWords(Scene scene, Predicate<String> isPerson) {
    this.scene = scene;
    this.isPerson = isPerson;
  }

  boolean isEnough(Hit<Trigger> hit, Told event) {
    return hasSource(hit, event) && hasTroops(hit, event) && !isTakenIn(hit);
  }

  /// `Would take in refugees`, `took part in the talks`: no town is taken.
  private boolean isTakenIn(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.value().rule().equals(Triggers.SEIZED)
        && hit.words().size() == 1
        && scene.line().is(hit.last() + 1, Cue.IN);
  }

  /// `Chadian soldiers arrived in …`, and not `the Chadian president`, nor `the attackers arrived`;
  /// `the army took retaliatory measures`, and not `Chad took …`.
  private boolean hasTroops(Hit<Trigger> hit, Told event) {
    return !hit.value().needsTroops()
        || (!event.sources().isEmpty()
            && (!hit.value().moves()
                || scene.isVerbFirst()
                || !event.places().isEmpty()
                || event.when().isKnown())
            && scene.hasCue(hit.first() - NEXT, hit.first(), Cue.FORCES)
            && !scene.hasPreposition(hit.first() - 2, hit.first()));
  }

  private boolean hasSource(Hit<Trigger> hit, Told event) {
    if (!hit.value().needsSource()) {
      return true;
    }
    return hit.value().moves()
        ? (hit.tense() != Tense.BARE || isPlural(hit) || isExpected(hit))
            && !event.sources().isEmpty()
            && !event.sources().stream().allMatch(isPerson)
            && hasPlace(hit, event)
            && !scene.hasCue(hit.first() - NEXT, hit.first(), Cue.DELEGATE)
            && (isExpected(hit) || !scene.hasPreposition(hit.first() - 2, hit.first()))
        : event.sources().size() > (hit.value().isMutual() ? 1 : 0) && !isDefinite(hit);
  }

  /// `Are expected to leave …`, `should leave …`.
  private boolean isExpected(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && hit.tense() == Tense.BARE
        && scene.line().cueEnding(hit.first() - 1, Cue.FUTURE) != null;
  }

  /// `Blamed the army for the strike`: of that one the text tells elsewhere.
  private boolean isDefinite(Hit<Trigger> hit) {
    return hit.first() > 0 && scene.line().is(hit.first() - 1, Cue.DEFINITE);
  }

  /// `Took Goma`, `Goma was taken by …`, `entered the town on Friday`.
  private boolean hasPlace(Hit<Trigger> hit, Told event) {
    return switch (event.type()) {
      case CAPTURE, SIEGE ->
          !event.places().isEmpty()
              && (scene.hasPlace(hit.last(), hit.last() + NEXT) || isTaken(hit));
      default ->
          isStay(hit)
              ? scene.hasPlace(hit.last(), hit.last() + NEXT)
              : !event.places().isEmpty() || event.when().isKnown();
    };
  }

  private boolean isTaken(Hit<Trigger> hit) {
    return !scene.isVerbFirst()
        && scene.line().is(hit.first() - 1, Cue.PASSIVE)
        && scene.hasPlace(hit.first() - NEXT, hit.first());
  }

  /// `Troops remain in …`, and not `may remain`.
  private boolean isPlural(Hit<Trigger> hit) {
    return isStay(hit) && !scene.line().is(hit.first() - 1, Cue.AHEAD);
  }

  /// `Troops remain in Goma`: what they remain in is a place.
  private boolean isStay(Hit<Trigger> hit) {
    return scene.line().is(hit.last(), Cue.IN);
  }
}
