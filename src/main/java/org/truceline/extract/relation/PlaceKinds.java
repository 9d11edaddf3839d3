package org.truceline.extract.relation;

import java.util.Set;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.RelationType;

/// Words that tell of what kind a place or an actor is, between its name and what is told of it:
/// `the port city of X`, `the hardline Islamist group X`, `the Y-linked X`.
final class PlaceKinds {

  private static final Set<Cue> QUALITIES =
      Set.of(
          Cue.DEFINITE,
          Cue.INDEFINITE,
          Cue.QUALITY,
          Cue.GROUP_QUALITY,
          Cue.GROUP_TAIL,
          Cue.PARTISAN,
          Cue.TITLE,
          Cue.PARTIAL_TO,
          Cue.HOSTILE_TO);

  private final Line line;

  PlaceKinds(Line line) {
    this.line = line;
  }

  /// How many words stand between, those for its kind left out; -1 for who only holds a part of it.
  int gap(Hit<Rule> hit, Mention one) {
    var gap = one.first() - hit.last();
    for (var i = hit.last() + 1; i < one.first(); i++) {
      if (one.isPlace() && hit.value().type() == RelationType.CONTROLS && isApart(i)) {
        return -1;
      }
      gap -= one.isPlace() ? isKindOfPlace(i) ? 1 : 0 : kindOfActor(i);
    }
    return gap;
  }

  private boolean isApart(int i) {
    return line.is(i, Cue.IN)
        || line.is(i, Cue.NEARBY)
        || (line.is(i, Cue.PLACE_PART) && line.is(i + 1, Cue.OF));
  }

  private boolean isKindOfPlace(int i) {
    return line.is(i, Cue.DEFINITE)
        || line.is(i, Cue.OF)
        || line.is(i, Cue.PLACE_HEAD)
        || line.is(i, Cue.PLACE_TAIL);
  }

  /// How many words a word for its kind makes up: `Y-linked` two.
  private int kindOfActor(int i) {
    if (line.language().adjectivesFollow()) {
      return 0;
    }
    if (line.is(i, Cue.ATTRIBUTED) || line.is(i, Cue.TIED)) {
      return 2;
    }
    return line.isAdverb(i) || QUALITIES.stream().anyMatch(cue -> line.is(i, cue)) ? 1 : 0;
  }
}
