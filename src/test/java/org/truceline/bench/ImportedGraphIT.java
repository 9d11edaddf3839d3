package org.truceline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.truceline.Dump;
import org.truceline.IT;
import org.truceline.TestGraph;
import org.truceline.graph.Graph;
import org.truceline.resolve.Ledger;

/// The graphs that are measured are those that the ledger writes.
@IT
@TestPropertySource(properties = "truceline.samples=false")
class ImportedGraphIT {

  private static final int EVENTS = 400;

  @Autowired private Driver driver;
  @Autowired private Graph graph;
  @TempDir private Path folder;

  @Test
  void isWhatTheLedgerWouldHaveWrittenNodeByNode() throws Exception {
    TestGraph.clear(driver);
    var ledger = new Ledger(graph);
    new SyntheticLoad(EVENTS).forEach(ledger::enter);
    var written = Dump.of(driver);
    TestGraph.clear(driver);
    try (var imported = ImportedGraph.of(new SyntheticLoad(EVENTS), folder.resolve("neo4j"))) {
      var dump = new TreeSet<>(Dump.of(imported.driver()));
      assertThat(dump).hasSameSizeAs(written);
      assertThat(written).filteredOn(line -> !dump.contains(line)).isEmpty();
      assertThat(schema(imported.driver())).isEqualTo(schema(driver));
    }
  }

  private static Object schema(Driver driver) {
    return driver
        .executableQuery("SHOW INDEXES YIELD name, state, type RETURN * ORDER BY name")
        .execute()
        .records()
        .stream()
        .map(row -> row.asMap())
        .toList();
  }
}
