package org.truceline.intake.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The failed lines of one load, one a line, in the order of its lines.
final class FailureLog implements Closeable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST = 1024 * 1024;

  private final FileChannel file;

  private FailureLog(FileChannel file) {
    this.file = file;
  }

  /// Goes on after those up to a mark. Later ones were noted before Truceline was killed, and come
  /// again.
  static FailureLog open(Path path, Mark mark) {
    try {
      var file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var end = endOf(path, mark.line());
      file.truncate(end).position(end);
      return new FailureLog(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long endOf(Path path, long line) {
    long end = 0;
    try (var lines = Lines.open(path, LONGEST, Mark.START)) {
      for (var each = lines.next(); each != null; each = lines.next()) {
        var failure = failure(each, end);
        if (failure == null || failure.line() > line) {
          return end;
        }
        end = each.end();
      }
    }
    return end;
  }

  /// Some of them, from some point of the file on.
  static FailurePage read(Path path, long offset, int limit) {
    var failures = new ArrayList<LineFailure>();
    long end = offset;
    if (Files.exists(path)) {
      try (var lines = Lines.open(path, LONGEST, new Mark(0, offset, 0, 0, 0))) {
        for (var each = lines.next(); each != null; each = lines.next()) {
          var failure = failure(each, end);
          if (failure == null) {
            break;
          }
          if (failures.size() == limit) {
            return new FailurePage(failures, end);
          }
          failures.add(failure);
          end = each.end();
        }
      }
    }
    return new FailurePage(failures, null);
  }

  /// What stands in a line of the file, or null if only a part of it was written.
  private static @Nullable LineFailure failure(Line line, long begin) {
    var entry = line.bytes();
    if (entry == null || line.end() - begin == entry.length) {
      return null;
    }
    try {
      return JSON.readValue(entry, LineFailure.class);
    } catch (JacksonException e) {
      return null;
    }
  }

  void add(List<LineFailure> failures) {
    try {
      for (var failure : failures) {
        var entry = ByteBuffer.wrap((JSON.writeValueAsString(failure) + "\n").getBytes(UTF_8));
        while (entry.hasRemaining()) {
          file.write(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void force() {
    try {
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
