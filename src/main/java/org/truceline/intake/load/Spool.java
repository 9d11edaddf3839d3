package org.truceline.intake.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of loads: of each, its lines until they are settled, and those that failed for as
/// long as one may ask. A body that is still coming in is a `.part`, which no job ever reads.
final class Spool {

  private static final String PART = ".part";
  private static final String LINES = ".ndjson";
  private static final String FAILURES = ".failures";

  private final Path home;
  private @Nullable FileChannel lock;

  Spool(Path home) {
    this.home = home;
  }

  /// Whether there may be something in it.
  boolean exists() {
    return Files.isDirectory(home);
  }

  /// Makes the folder, if need be, and this Truceline its only user.
  ///
  /// @throws Refusal if another has it
  synchronized void claim() {
    if (lock != null) {
      return;
    }
    try {
      Files.createDirectories(home);
      var file =
          FileChannel.open(
              home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (isLocked(file)) {
        lock = file;
        return;
      }
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new Refusal(
        Refusal.Reason.TAKEN,
        "truceline.load.home: another running Truceline uses '%s'".formatted(home));
  }

  private static boolean isLocked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  synchronized void release() {
    try {
      if (lock != null) {
        lock.close();
        lock = null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path home() {
    return home;
  }

  Path part(String job) {
    return file(job, PART);
  }

  Path lines(String job) {
    return file(job, LINES);
  }

  Path failures(String job) {
    return file(job, FAILURES);
  }

  private Path file(String job, String ending) {
    return home.resolve(job.substring(JobId.PREFIX.length()) + ending);
  }

  /// Makes what came in whole the lines of a job, if that was not done before.
  void adopt(String job) {
    try {
      if (Files.exists(part(job))) {
        Files.move(part(job), lines(job), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The jobs of which there are lines, whole or in part, the oldest first.
  Set<String> jobs() {
    try (var files = Files.list(home)) {
      return new TreeSet<>(files.flatMap(Spool::jobOf).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> jobOf(Path file) {
    var name = String.valueOf(file.getFileName());
    return Stream.of(PART, LINES)
        .filter(name::endsWith)
        .map(ending -> JobId.PREFIX + name.substring(0, name.length() - ending.length()));
  }

  /// Removes what came in of a body that was never accepted.
  void removePart(String job) {
    remove(List.of(part(job)));
  }

  /// Removes the lines of a job that has ended.
  void removeLines(String job) {
    remove(List.of(part(job), lines(job)));
  }

  void removeFailures(String job) {
    remove(List.of(failures(job)));
  }

  private static void remove(List<Path> files) {
    try {
      for (var file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
