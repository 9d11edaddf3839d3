package org.truceline.extract.time;

import org.jspecify.annotations.Nullable;

/// One way to tell a time.
interface Rule {

  /// What it reads beginning at token `i`.
  @Nullable Piece at(Line line, int i);
}
