package org.truceline.intake.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/// Unpacks gzip. A file of several members, as `cat a.gz b.gz` makes, is read to its end: Java asks
/// `available()` whether another member follows, and a network often says zero.
final class Gzip {

  private static final int BUFFER = 8192;

  private Gzip() {}

  static InputStream unpack(InputStream packed) throws IOException {
    return new GZIPInputStream(new Peeking(packed), BUFFER);
  }

  private static final class Peeking extends PushbackInputStream {

    Peeking(InputStream packed) {
      super(packed);
    }

    @Override
    public int available() throws IOException {
      var next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return Math.max(1, super.available());
    }
  }
}
