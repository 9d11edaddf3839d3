package org.truceline.export;

import java.io.IOException;
import java.io.OutputStream;

/// An answer that is ready to be written.
@FunctionalInterface
public interface Export {

  /// Writes it to its end, and leaves the stream open. What fails on the way is thrown, and nothing
  /// is written after that which would make the part look whole.
  void writeTo(OutputStream out) throws IOException;
}
