package org.truceline.extract.time;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Part;

/// Parts of a day, which with a day are that day.
final class Parts implements Rule {

  private static final Set<Kind> OPENERS = EnumSet.of(Kind.PART);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var term = line.term(i, Kind.PART);
    return term == null ? null : new Part(i, i + term.length() - 1);
  }
}
