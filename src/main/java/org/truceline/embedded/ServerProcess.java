package org.truceline.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The child JVM with Neo4j's server in it, and the pipe that keeps it alive.
final class ServerProcess implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);
  private static final int LINES_KEPT = 30;
  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

  private final Process process;
  private final OutputStream pipe;
  private final CompletableFuture<Boolean> up = new CompletableFuture<>();
  private final Deque<String> lastLines = new ArrayDeque<>();
  private volatile boolean stopping;

  ServerProcess(ProcessBuilder command, String password) throws IOException {
    process = command.start();
    pipe = process.getOutputStream();
    Thread.ofPlatform().daemon().name("embedded-neo4j").start(this::follow);
    tell(password);
  }

  private void tell(String line) throws IOException {
    pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    pipe.flush();
  }

  private void follow() {
    try (var lines = process.inputReader()) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        log.debug("{}", line);
        keep(line);
        if (line.endsWith("Started.")) {
          tell(ChildMain.UP);
          up.complete(true);
        }
      }
    } catch (IOException e) {
      log.debug("The embedded Neo4j speaks no more", e);
    }
    if (!up.complete(false) && !stopping) {
      log.error("The embedded Neo4j has ended by itself: restart Truceline.{}", said());
    }
  }

  /// Waits until the server answers.
  void awaitUp(Home home, Duration timeout) {
    try {
      if (!up.get(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw ended(home);
      }
    } catch (TimeoutException e) {
      throw new EmbeddedNeo4jException(
          "The embedded Neo4j is not up after %d s.%s".formatted(timeout.toSeconds(), said()),
          "Set truceline.embedded.start-timeout if the machine is slow.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the embedded Neo4j started", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private EmbeddedNeo4jException ended(Home home) throws InterruptedException {
    process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
    if (!process.isAlive() && process.exitValue() == ChildMain.HOME_IS_LOCKED) {
      return home.lockedByAnother();
    }
    return new EmbeddedNeo4jException(
        "The embedded Neo4j ended before it was up." + said(),
        "See the logs in %s.".formatted(home.path().resolve("logs")));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  private synchronized void keep(String line) {
    lastLines.add(line);
    if (lastLines.size() > LINES_KEPT) {
      lastLines.removeFirst();
    }
  }

  private synchronized String said() {
    return lastLines.isEmpty() ? "" : " It said:\n" + String.join("\n", lastLines);
  }

  /// Closing the pipe is the child's sign to stop.
  @Override
  public void close() {
    stopping = true;
    try {
      pipe.close();
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
