package org.truceline.embedded;

import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.truceline.TestNeo4j;

/// A JVM with an embedded Neo4j that writes one node, says the child's process id, and stays until
/// it is killed.
final class KilledParent {

  private KilledParent() {}

  static void main(String[] args) throws Exception {
    var server = EmbeddedNeo4j.start(TestNeo4j.settings(Path.of(args[0]))).awaitUp();
    var token = AuthTokens.basic(server.user(), server.password());
    try (var driver = GraphDatabase.driver(server.boltUri(), token)) {
      driver.executableQuery("CREATE (:Kept {by: 'a killed parent'})").execute();
    }
    System.out.println("child " + server.pid());
    Thread.currentThread().join();
  }
}
