package org.truceline.export;

import java.io.IOException;

/// One export of events while it is written.
interface Sink {

  void add(Coded event) throws IOException;

  /// What comes after the last event. Not called if something failed before.
  void end() throws IOException;
}
