package org.truceline.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.truceline.TestNeo4j;

class EmbeddedNeo4jIT {

  private static final String ADDRESSES =
      "SHOW SETTINGS YIELD name, value WHERE name ENDS WITH '.listen_address' RETURN value";

  private static final String BROWSER_COMMANDS =
      "style http://localhost/style.grass; play http://localhost/guide.html";

  @TempDir private static Path folder;
  private static ProcessHandle killedParentsChild;
  private static EmbeddedNeo4j server;

  /// Takes over from a parent that is killed with the server up.
  @BeforeAll
  static void killAParentAndStart() throws IOException {
    var parent = parent();
    killedParentsChild = ProcessHandle.of(childOf(parent)).orElseThrow();
    parent.destroyForcibly();
    server = start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listensOnLoopbackOnly() {
    assertThat(query(ADDRESSES))
        .extracting(row -> row.get("value").asString())
        .allMatch(address -> address.startsWith("127.0.0.1:"));
  }

  @Test
  void servesNeo4jBrowser() throws IOException {
    try (var page = server.browserUri().orElseThrow().toURL().openStream()) {
      assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).contains("<html");
    }
  }

  @Test
  void tellsNeo4jBrowserWhatToRunAndWhereGuidesMayBe() {
    assertThat(
            query("CALL dbms.clientConfig() YIELD name, value RETURN name + '=' + value AS line"))
        .extracting(row -> row.get("line").asString())
        .contains(
            "browser.post_connect_cmd=" + BROWSER_COMMANDS,
            "browser.remote_content_hostname_whitelist=localhost,127.0.0.1",
            "client.allow_telemetry=false");
  }

  @Test
  void letsNoSecondServerIntoItsFolder() {
    assertThatExceptionOfType(EmbeddedNeo4jException.class)
        .isThrownBy(EmbeddedNeo4jIT::start)
        .withMessageStartingWith("Another running Truceline uses the data folder " + folder);
  }

  @Test
  void leavesCtrlCToItsParent() throws IOException {
    new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start();
    await().during(2, SECONDS).atMost(10, SECONDS).until(server::isAlive);
    assertThat(query("RETURN 1")).hasSize(1);
  }

  @Test
  void endsWithAKilledParentAndLosesNothing() {
    assertThat(killedParentsChild.isAlive()).isFalse();
    assertThat(kept()).contains("a killed parent");
  }

  @Test
  void keepsItsDataAndPasswordOverARestart() {
    query("CREATE (:Kept {by: 'a restart'})");
    server.close();
    assertThat(server.isAlive()).isFalse();
    server = start();
    assertThat(kept()).contains("a restart");
  }

  private static EmbeddedNeo4j start() {
    return EmbeddedNeo4j.start(withBrowser(TestNeo4j.settings(home()))).awaitUp();
  }

  private static Path home() {
    return folder.resolve("neo4j");
  }

  private static EmbeddedNeo4jProperties withBrowser(EmbeddedNeo4jProperties settings) {
    return new EmbeddedNeo4jProperties(
        settings.home(),
        settings.classPathFile(),
        0,
        0,
        BROWSER_COMMANDS,
        settings.heap(),
        settings.pageCache(),
        settings.jvmOptions(),
        settings.startTimeout());
  }

  private static List<String> kept() {
    return query("MATCH (n:Kept) RETURN n.by AS by").stream()
        .map(row -> row.get("by").asString())
        .toList();
  }

  private static List<Record> query(String text) {
    var token = AuthTokens.basic(server.user(), server.password());
    try (var driver = GraphDatabase.driver(server.boltUri(), token)) {
      return driver.executableQuery(text).execute().records();
    }
  }

  private static Process parent() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.util.logging.config.file=src/test/resources/logging.properties",
            "-cp",
            System.getProperty("java.class.path"),
            KilledParent.class.getName(),
            home().toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static long childOf(Process parent) throws IOException {
    try (var lines = parent.inputReader()) {
      return lines
          .lines()
          .filter(line -> line.startsWith("child "))
          .map(line -> Long.parseLong(line.substring("child ".length())))
          .findFirst()
          .orElseThrow();
    }
  }
}
