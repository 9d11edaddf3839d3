package org.truceline.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The command that starts [ChildMain] beside Neo4j's own class path.
final class ChildJvm {

  private static final List<String> OPTIONS =
      List.of(
          "-Xms64m",
          "-XX:+ExitOnOutOfMemoryError",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private ChildJvm() {}

  static ProcessBuilder command(Home home, EmbeddedNeo4jProperties properties) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + properties.heap().toMegabytes() + "m");
    command.addAll(OPTIONS);
    command.addAll(properties.jvmOptions());
    command.add(ChildMain.class.getName());
    command.add(home.path().toString());
    command.add(home.conf().toString());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.put("CLASSPATH", ownClass(home) + File.pathSeparator + classPath(properties));
    // What is meant for our JVM, a debugger's port for one, must not reach the second one.
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS").forEach(environment::remove);
    return builder;
  }

  private static String classPath(EmbeddedNeo4jProperties properties) throws IOException {
    try {
      return Files.readString(properties.classPathFile()).strip();
    } catch (NoSuchFileException e) {
      throw new EmbeddedNeo4jException(
          "No Neo4j is configured, and the embedded one is not here: %s is missing."
              .formatted(properties.classPathFile()),
          "Set spring.neo4j.uri to a Neo4j server, or run Truceline where Maven built it.",
          e);
    }
  }

  /// Copied out, for inside our jar no plain JVM finds it, and alone, so that nothing else of ours
  /// meets Neo4j's libraries.
  private static Path ownClass(Home home) throws IOException {
    var folder = home.conf().resolve("classes");
    var file = folder.resolve(ChildMain.class.getName().replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    try (var bytes = ChildMain.class.getResourceAsStream("ChildMain.class")) {
      if (bytes == null) {
        throw new IOException("ChildMain.class is not on the class path");
      }
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return folder;
  }
}
