package org.truceline.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A Neo4j Community server in a child JVM, on loopback, that ends with this JVM however this one
/// ends.
public final class EmbeddedNeo4j implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);
  private static final Duration OWNERS_DEATH = Duration.ofSeconds(2);
  private static final Duration CHILDS_STOP = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  private final long startedAt = System.nanoTime();
  private final EmbeddedNeo4jProperties properties;
  private final Home home;
  private final int boltPort;
  private final int httpPort;
  private final String password;
  private final ServerProcess process;

  private EmbeddedNeo4j(EmbeddedNeo4jProperties properties) throws IOException {
    this.properties = properties;
    home = Home.open(properties.home());
    var command = ChildJvm.command(home, properties);
    awaitUnlocked();
    boltPort = Ports.choose("truceline.embedded.bolt-port", properties.boltPort());
    httpPort =
        properties.hasHttp()
            ? Ports.choose("truceline.embedded.http-port", properties.httpPort())
            : -1;
    password = home.password();
    home.takeOver();
    home.writeConf(ServerConf.text(properties, boltPort, httpPort));
    process = new ServerProcess(command, password);
  }

  /// Starts the server and returns while it is still coming up: [#awaitUp] waits for it.
  public static EmbeddedNeo4j start(EmbeddedNeo4jProperties properties) {
    try {
      return new EmbeddedNeo4j(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A child whose parent was killed needs a moment to close its files; one whose parent lives is
  /// in its rights.
  private void awaitUnlocked() {
    while (home.isLocked()) {
      var patience = home.hasLivingOwner() ? OWNERS_DEATH : CHILDS_STOP;
      if (millisSinceStart() > patience.toMillis()) {
        throw home.lockedByAnother();
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while another Neo4j stopped", e);
    }
  }

  /// Returns when the server answers.
  public EmbeddedNeo4j awaitUp() {
    process.awaitUp(home, properties.startTimeout());
    log.info("Embedded Neo4j: {} after {} ms", boltUri(), millisSinceStart());
    return this;
  }

  private long millisSinceStart() {
    return Duration.ofNanos(System.nanoTime() - startedAt).toMillis();
  }

  public URI boltUri() {
    return URI.create("bolt://%s:%d".formatted(Ports.HOST, boltPort));
  }

  /// Where Neo4j Browser is, if HTTP is on.
  public Optional<URI> browserUri() {
    return httpPort < 0
        ? Optional.empty()
        : Optional.of(URI.create("http://%s:%d/browser/".formatted(Ports.HOST, httpPort)));
  }

  public String user() {
    return "neo4j";
  }

  /// A file that only its owner can read.
  public Path passwordFile() {
    return home.passwordFile();
  }

  public String password() {
    return password;
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.close();
  }
}
