package org.truceline.intake.load;

/// How far a load has come: all lines up to here are settled.
///
/// @param line the last of them
/// @param offset where in the file the next one begins
/// @param added articles that are new to the graph
/// @param unchanged articles that were there already
/// @param failed lines that hold no article, or one that cannot be written
record Mark(long line, long offset, long added, long unchanged, long failed) {

  static final Mark START = new Mark(0, 0, 0, 0, 0);

  Mark after(Batch.Place place, Outcome outcome) {
    return new Mark(
        place.line(),
        place.end(),
        added + outcome.added(),
        unchanged + outcome.unchanged(),
        failed + outcome.failures().size());
  }
}
