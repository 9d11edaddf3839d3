package org.truceline.extract.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One way to tell a time.
interface Rule {

  /// What it reads beginning at token `i`.
  @Nullable Piece at(Line line, int i);

  /// One of these stands where it reads anything.
  Set<Kind> openers();
}
