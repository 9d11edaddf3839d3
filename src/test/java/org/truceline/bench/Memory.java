package org.truceline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a JVM and its process say of their memory.
final class Memory {

  private static final Pattern COLLECTION = Pattern.compile("Pause Full.* \\d+M->(\\d+)M");
  private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
  private static final int KILO = 1024;

  private Memory() {}

  /// The full collections that a log has so far, in MB that each left: what is in use. Collections
  /// of what is young leave much that is old and in use no longer.
  static long[] heapInUse(Path log) {
    return COLLECTION
        .matcher(read(log))
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .toArray();
  }

  /// In MB; zero where the system does not say.
  static long resident(long pid) {
    var status = Path.of("/proc", String.valueOf(pid), "status");
    var found = RESIDENT.matcher(Files.exists(status) ? read(status) : "");
    return found.find() ? Long.parseLong(found.group(1)) / KILO : 0;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
