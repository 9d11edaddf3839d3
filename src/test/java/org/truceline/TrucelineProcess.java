package org.truceline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Truceline in a JVM of its own, so that it can be killed.
public final class TrucelineProcess implements AutoCloseable {

  private final Process process;
  private final int port;

  private TrucelineProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts one, which listens after a few seconds.
  ///
  /// @param options of its JVM
  /// @param settings as in `truceline.samples=false`
  public static TrucelineProcess start(List<String> options, List<String> settings) {
    try {
      int port = freePort();
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(options);
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add(TrucelineApplication.class.getName());
      command.add("--server.port=" + port);
      settings.forEach(setting -> command.add("--" + setting));
      var builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
      return new TrucelineProcess(builder.redirectOutput(Redirect.DISCARD).start(), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What makes it use the run's one Neo4j.
  public static List<String> onTestNeo4j() {
    return List.of(
        "spring.neo4j.uri=" + TestNeo4j.connection().getUri(),
        "spring.neo4j.authentication.username=neo4j",
        "spring.neo4j.authentication.password=" + TestNeo4j.password());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /// `kill -9`.
  public void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /// Ctrl-C.
  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
