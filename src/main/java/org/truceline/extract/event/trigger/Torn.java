package org.truceline.extract.event.trigger;

import java.util.BitSet;
import java.util.List;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Line;

/// A trigger whose words are those of two clauses.
final class Torn {

  private final Line line;
  private final List<Hit<Trigger>> all;

  /// Where a verb begins right after a comma in Arabic: `…، وقصفت بالهاون …`.
  private final BitSet verbs;

  Torn(Line line, List<Hit<Trigger>> all) {
    this.line = line;
    this.all = List.copyOf(all);
    this.verbs = line.language().adjectivesFollow() ? nextVerbs(line, all) : new BitSet();
  }

  /// With what the next verb says it was done, the one before was not.
  boolean is(Hit<Trigger> hit) {
    if (isApart(line, hit.first(), hit.last())) {
      return true;
    }
    var next = verbs.nextSetBit(hit.first() + 1);
    return hit.tense() != null
        && (isOfNext(hit)
            || (hit.value().type().isHostile()
                && next >= 0
                && (next < hit.last() || (next == hit.last() && line.isJoined(next))))
            || (!line.language().adjectivesFollow() && holdsVerb(hit)));
  }

  /// `Stepped up attacks; they killed ten`: no attack killed them.
  static boolean isApart(Line line, int from, int to) {
    for (var i = from + 1; i < to; i++) {
      if (!line.language().adjectivesFollow() && line.token(i).name().equals(";")) {
        return true;
      }
    }
    return false;
  }

  /// `اتفق مع نظيره وأكد على …`: it is the next verb that has the preposition.
  private boolean isOfNext(Hit<Trigger> hit) {
    return hit.value().rule().equals(Triggers.AGREED)
        && line.language().adjectivesFollow()
        && all.stream()
            .anyMatch(verb ->
                verb.tense() != null
                    && verb.isJoined()
                    && verb.first() > hit.first()
                    && verb.first() < hit.last()
                    && !hit.words().contains(verb.first()));
  }

  /// `Seized buildings, killed eight people`: nobody was seized.
  private boolean holdsVerb(Hit<Trigger> hit) {
    return all.stream()
        .anyMatch(verb ->
            verb.tense() == Tense.PAST
                && verb.first() > hit.first() + 1
                && verb.first() < hit.last()
                && line.isComma(verb.first() - 1)
                && !hit.words().contains(verb.first()));
  }

  private static BitSet nextVerbs(Line line, List<Hit<Trigger>> all) {
    var verbs = new BitSet(line.size());
    for (var hit : all) {
      if (hit.tense() != null
          && hit.first() > 0
          && line.isComma(hit.first() - 1)
          && !Misread.isTime(line, hit)) {
        verbs.set(hit.first());
      }
    }
    return verbs;
  }
}
