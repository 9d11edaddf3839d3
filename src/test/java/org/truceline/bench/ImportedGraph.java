package org.truceline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;
import org.truceline.embedded.EmbeddedNeo4j;
import org.truceline.embedded.EmbeddedNeo4jProperties;
import org.truceline.graph.Graph;
import org.truceline.resolve.Ledger;

/// A Neo4j of its own with a graph of so many events, as the ledger would have written them.
final class ImportedGraph implements AutoCloseable {

  private static final Path CLASS_PATH = Path.of("target", "embedded-neo4j", "classpath.txt");
  private static final List<String> FOR_NEO4J =
      List.of(
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private final Path home;
  private final EmbeddedNeo4j server;
  private final Driver driver;

  private ImportedGraph(Path home, EmbeddedNeo4j server) {
    this.home = home;
    this.server = server;
    driver =
        GraphDatabase.driver(server.boltUri(), AuthTokens.basic(server.user(), server.password()));
  }

  /// Makes one in a folder, whose content is lost.
  static ImportedGraph of(SyntheticLoad load, Path home) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(home);
    Files.createDirectories(home.resolve("conf"));
    var rest = importInto(home, load);
    var graph = start(home);
    rest.forEach(graph::run);
    return graph;
  }

  /// Starts one that was made before.
  static ImportedGraph start(Path home) {
    return new ImportedGraph(home, EmbeddedNeo4j.start(settings(home)).awaitUp());
  }

  private static EmbeddedNeo4jProperties settings(Path home) {
    return new EmbeddedNeo4jProperties(
        home,
        CLASS_PATH,
        0,
        -1,
        "",
        DataSize.ofMegabytes(Integer.getInteger("heap", 1024)),
        DataSize.ofMegabytes(Integer.getInteger("page-cache", 1024)),
        List.of("-XX:+UseParallelGC"),
        Duration.ofMinutes(3));
  }

  private static List<Heard> importInto(Path home, SyntheticLoad load)
      throws IOException, InterruptedException {
    var folder = home.resolve("import");
    var files = new ImportFiles(folder);
    var rows = new LedgerRows(files);
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Driver.class, () -> Scribe.driver(rows::take));
      context.scan("org.truceline.graph");
      context.refresh();
      var ledger = new Ledger(context.getBean(Graph.class));
      load.forEach(ledger::enter);
    }
    rows.finish();
    files.close();
    importFiles(home, files.arguments());
    FileSystemUtils.deleteRecursively(folder);
    return Stream.concat(
            files.emptyLists().stream().map(text -> new Heard(text, Map.of())),
            rows.schema().stream())
        .toList();
  }

  private static void importFiles(Path home, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx2g");
    command.addAll(FOR_NEO4J);
    command.addAll(List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"));
    command.addAll(arguments);
    var log = home.resolve("import.log").toFile();
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().put("CLASSPATH", Files.readString(CLASS_PATH).strip());
    builder.environment().put("NEO4J_HOME", home.toAbsolutePath().toString());
    builder.environment().put("NEO4J_CONF", home.resolve("conf").toAbsolutePath().toString());
    assertThat(builder.start().waitFor()).as(() -> tail(log)).isZero();
  }

  private static String tail(File log) {
    try {
      var lines = Files.readAllLines(log.toPath());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void run(Heard heard) {
    try (var session = driver.session()) {
      session.run(heard.text(), heard.parameters()).consume();
    }
  }

  Driver driver() {
    return driver;
  }

  /// What makes a Truceline use it.
  List<String> settings() {
    return List.of(
        "spring.neo4j.uri=" + server.boltUri(),
        "spring.neo4j.authentication.username=" + server.user(),
        "spring.neo4j.authentication.password=" + server.password(),
        "truceline.load.home=" + home.resolve("load"),
        "truceline.samples=false");
  }

  @Override
  public void close() {
    driver.close();
    server.close();
  }
}
