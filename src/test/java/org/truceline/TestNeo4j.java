package org.truceline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.truceline.embedded.EmbeddedNeo4j;
import org.truceline.embedded.EmbeddedNeo4jProperties;

/// The one real Neo4j of a test run, started when a test first asks for it: a container where a
/// Docker engine answers, else the embedded server. `-Dit.neo4j=docker` or `=embedded` decides.
public final class TestNeo4j {

  private static final Pattern IMAGE = Pattern.compile("image: (neo4j:\\S+)");

  private TestNeo4j() {}

  public static Neo4jConnectionDetails connection() {
    return Shared.CONNECTION;
  }

  /// Of the user `neo4j`.
  public static String password() {
    return Shared.CONNECTION.password();
  }

  /// For tests that need a database and no Spring. Not to be closed.
  public static Driver driver() {
    return Shared.DRIVER;
  }

  private static Connection start() {
    return onDocker() ? container() : embedded();
  }

  private static boolean onDocker() {
    var choice = System.getProperty("it.neo4j", "auto");
    return switch (choice) {
      case "docker" -> true;
      case "embedded" -> false;
      case "auto" -> DockerClientFactory.instance().isDockerAvailable();
      default -> throw new IllegalArgumentException("it.neo4j: docker or embedded, not " + choice);
    };
  }

  @SuppressWarnings("resource") // lives as long as this JVM
  private static Connection container() {
    var container = new Neo4jContainer(pinnedImage()).withRandomPassword();
    container.start();
    return new Connection(
        URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword());
  }

  /// The image that `docker-compose.yml` names, so that it is pinned in one place.
  private static String pinnedImage() {
    try {
      var image = IMAGE.matcher(Files.readString(Path.of("docker-compose.yml")));
      if (!image.find()) {
        throw new IllegalStateException("docker-compose.yml names no image of Neo4j");
      }
      return image.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection embedded() {
    var home = Path.of("target", "it-neo4j", String.valueOf(ProcessHandle.current().pid()));
    var server = EmbeddedNeo4j.start(settings(home));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, home)));
    server.awaitUp();
    return new Connection(server.boltUri(), server.user(), server.password());
  }

  /// What the embedded server of a test gets: any free port, no Browser, a folder under `target/`.
  public static EmbeddedNeo4jProperties settings(Path home) {
    return new EmbeddedNeo4jProperties(
        home,
        Path.of("target", "embedded-neo4j", "classpath.txt"),
        0,
        -1,
        "",
        DataSize.ofMegabytes(640),
        DataSize.ofMegabytes(64),
        List.of("-XX:TieredStopAtLevel=1"),
        Duration.ofMinutes(2));
  }

  private static void remove(EmbeddedNeo4j server, Path home) {
    server.close();
    try {
      FileSystemUtils.deleteRecursively(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Made on first use, by the class loader's own lock.
  private static final class Shared {
    static final Connection CONNECTION = start();
    static final Driver DRIVER =
        GraphDatabase.driver(CONNECTION.getUri(), CONNECTION.getAuthToken());
  }

  private record Connection(URI uri, String user, String password)
      implements Neo4jConnectionDetails {

    @Override
    public URI getUri() {
      return uri;
    }

    @Override
    public AuthToken getAuthToken() {
      return AuthTokens.basic(user, password);
    }
  }
}
