package org.truceline.intake.load;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The lines of a file from some point on, one at a time: no more than the longest one that is
/// allowed is ever held. Blank ones are passed over.
final class Lines implements Closeable {

  private static final int BUFFER = 64 * 1024;

  private final InputStream file;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long offset;
  private long number;

  private Lines(InputStream file, int longest, Mark from) {
    this.file = file;
    this.longest = longest;
    this.offset = from.offset();
    this.number = from.line();
  }

  static Lines open(Path file, int longest, Mark from) {
    try {
      return new Lines(
          Channels.newInputStream(FileChannel.open(file).position(from.offset())), longest, from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The next line with something on it, or null at the end.
  @Nullable Line next() {
    try {
      while (hasMore()) {
        var line = read();
        if (line.bytes() == null || !isBlank(line.bytes())) {
          return line;
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean hasMore() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, file.read(buffer));
    }
    return at < filled;
  }

  private Line read() throws IOException {
    var bytes = new ByteArrayOutputStream(1024);
    long length = 0;
    boolean ended = false;
    while (!ended && hasMore()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= longest) {
        bytes.write(buffer, at, end - at);
      }
      ended = end < filled;
      offset += end - at + (ended ? 1 : 0);
      at = ended ? end + 1 : end;
    }
    number++;
    return new Line(number, offset, length <= longest ? bytes.toByteArray() : null);
  }

  static boolean isBlank(byte[] line) {
    for (var each : line) {
      if (!isBlank(each)) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(byte each) {
    return each == ' ' || each == '\t' || each == '\r';
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
