package org.truceline.intake.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Takes a body in, to a file, as it comes.
final class Receiver {

  private static final int BUFFER = 64 * 1024;
  private static final long CHECK_EVERY = 4L * 1024 * 1024;

  private final Path file;
  private final long reserve;
  private long lines;
  private long length;
  private boolean hasSomething;

  Receiver(Path file, long reserve) {
    this.file = file;
    this.reserve = reserve;
  }

  /// How many lines with something on them came in. They are safe on disk then.
  ///
  /// @param announced how many bytes it said it has, or -1
  /// @throws Refusal if the body breaks off, holds nothing or finds no room
  long receive(InputStream body, long announced) {
    requireRoom(Math.max(0, announced));
    try (var out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = new byte[BUFFER];
      for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
        count(buffer, read);
        write(out, ByteBuffer.wrap(buffer, 0, read));
      }
      out.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lines += hasSomething ? 1 : 0;
    if (lines == 0) {
      throw new Refusal(Refusal.Reason.EMPTY, "body: there is not a line with an article in it");
    }
    return lines;
  }

  private static int read(InputStream body, byte[] buffer) {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw new Refusal(Refusal.Reason.BROKEN, "body: it broke off (%s)".formatted(e.getMessage()));
    }
  }

  private void write(FileChannel out, ByteBuffer bytes) {
    try {
      if (length / CHECK_EVERY != (length + bytes.limit()) / CHECK_EVERY) {
        requireRoom(0);
      }
      length += bytes.limit();
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    } catch (IOException e) {
      throw noRoom(String.valueOf(e.getMessage()));
    }
  }

  private void requireRoom(long needed) {
    try {
      var free = Files.getFileStore(file.getParent()).getUsableSpace();
      if (free - needed < reserve) {
        throw noRoom(
            "%d bytes are free, of which truceline.load.reserve keeps %d".formatted(free, reserve));
      }
    } catch (IOException e) {
      throw noRoom(String.valueOf(e.getMessage()));
    }
  }

  private static Refusal noRoom(String why) {
    return new Refusal(Refusal.Reason.NO_ROOM, "body: no room on the disk for it: " + why);
  }

  private void count(byte[] bytes, int length) {
    for (int at = 0; at < length; at++) {
      if (bytes[at] == '\n') {
        lines += hasSomething ? 1 : 0;
        hasSomething = false;
      } else if (!Lines.isBlank(bytes[at])) {
        hasSomething = true;
      }
    }
  }
}
