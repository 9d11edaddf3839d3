package org.truceline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/// The folder of one embedded Neo4j: its data, its logs and its password, for its owner only.
///
/// ```
/// password   made at the first start
/// lock       locked by the child JVM as long as it runs
/// owner      process id of the Truceline that started the child
/// conf/      written anew at each start
/// data/ logs/ …  Neo4j's own
/// ```
record Home(Path path) {

  private static final int PASSWORD_BYTES = 18;

  static Home open(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path.getParent());
        Files.createDirectory(path, forOwner(path, "rwx------"));
      }
      Files.createDirectories(path.resolve("conf"));
      return new Home(path);
    } catch (IOException e) {
      throw new EmbeddedNeo4jException(
          "The embedded Neo4j cannot keep its data in %s: %s.".formatted(path, e),
          "Set truceline.embedded.home to a folder that can be written.",
          e);
    }
  }

  Path passwordFile() {
    return path.resolve("password");
  }

  Path conf() {
    return path.resolve("conf");
  }

  /// The password, made at the first start.
  String password() {
    try {
      if (!Files.exists(passwordFile())) {
        requireNoDatabase();
        writePassword();
      }
      return Files.readString(passwordFile()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireNoDatabase() {
    if (Files.exists(path.resolve("data/databases/system"))) {
      throw new EmbeddedNeo4jException(
          "The password file %s is missing, and the database beside it needs it."
              .formatted(passwordFile()),
          "Put it back, or set truceline.embedded.home to a new folder.");
    }
  }

  private void writePassword() throws IOException {
    var bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    var fresh = path.resolve("password.new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, forOwner(fresh, "rw-------"));
    // Hex, since Neo4j's own command takes a password that begins with a dash for an option.
    Files.writeString(fresh, HexFormat.of().formatHex(bytes) + "\n");
    Files.move(fresh, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Whether a child JVM, perhaps one that is about to end, still works on this folder.
  boolean isLocked() {
    try (var channel =
            FileChannel.open(
                path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the process that last started a child here is still there.
  boolean hasLivingOwner() {
    try {
      var owner = Files.readString(path.resolve("owner")).strip();
      return ProcessHandle.of(Long.parseLong(owner)).isPresent();
    } catch (IOException | NumberFormatException e) {
      return false;
    }
  }

  void takeOver() {
    write(path.resolve("owner"), ProcessHandle.current().pid() + "\n");
  }

  void writeConf(String text) {
    write(conf().resolve("neo4j.conf"), text);
  }

  EmbeddedNeo4jException lockedByAnother() {
    return new EmbeddedNeo4jException(
        "Another running Truceline uses the data folder %s.".formatted(path),
        "End it, or set truceline.embedded.home to another folder.");
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] forOwner(Path path, String permissions) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)};
  }
}
