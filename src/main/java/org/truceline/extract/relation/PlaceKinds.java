package org.truceline.extract.relation;

import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.RelationType;

/// Words that tell of what kind a place is, between its name and what is told of it.
final class PlaceKinds {

  private final Line line;

  PlaceKinds(Line line) {
    this.line = line;
  }

  /// How many words stand between, those for its kind left out; -1 for who only holds a part of it.
  int gap(Hit<Rule> hit, Mention one) {
    var gap = one.first() - hit.last();
    for (var i = hit.last() + 1; i < one.first() && one.isPlace(); i++) {
      if (hit.value().type() == RelationType.CONTROLS && isApart(i)) {
        return -1;
      }
      gap -= isKindOfPlace(i) ? 1 : 0;
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
}
