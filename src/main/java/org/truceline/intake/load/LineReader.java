package org.truceline.intake.load;

import org.truceline.model.Draft;

/// What one line of a load may hold, and how it is told what is wrong with one: as if it had been
/// sent alone.
public interface LineReader {

  /// The longest line, in bytes.
  int longest();

  /// The article that a line holds; whatever is wrong with it is thrown.
  Draft read(byte[] line);

  /// The article of a line that is too long to be held; always throws.
  Draft readTooLong();

  /// How to tell what was thrown while a line was read, resolved or written.
  LineFailure tell(long line, Throwable failure);
}
