package org.truceline.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a database to the current schema: each file under `cypher/migrations/` once, in order.
/// What ran is kept in the graph, as `(:Migration)` nodes. Where several instances start at once,
/// one migrates and the others wait for it.
final class Migrations {

  private static final Logger log = LoggerFactory.getLogger(Migrations.class);

  private static final String IN_TRANSACTIONS = "} IN TRANSACTIONS";

  private final Driver driver;
  private final List<Migration> migrations;

  Migrations(Driver driver, Map<String, String> files) {
    this.driver = driver;
    this.migrations = parse(files);
  }

  private static List<Migration> parse(Map<String, String> files) {
    var byVersion = new HashMap<Integer, Migration>();
    var migrations = new ArrayList<Migration>();
    files.forEach((path, text) -> {
      var migration = Migration.parse(path.substring(path.lastIndexOf('/') + 1), text);
      var other = byVersion.put(migration.version(), migration);
      if (other != null) {
        throw new IllegalStateException(
            "Migrations %s and %s have the same version".formatted(other.name(), migration.name()));
      }
      migrations.add(migration);
    });
    migrations.sort((one, other) -> Integer.compare(one.version(), other.version()));
    return List.copyOf(migrations);
  }

  /// Runs those that have not run.
  ///
  /// @throws IllegalStateException if one that ran was changed since
  void apply() {
    if (!areAllDone()) {
      applyAlone();
    }
  }

  /// One question and no lock, since this is how nearly all starts go.
  private boolean areAllDone() {
    try (var session = session()) {
      var done = session.executeRead(Migrations::done);
      return migrations.stream()
          .allMatch(migration -> migration.isDone(done.get(migration.version())));
    }
  }

  private void applyAlone() {
    run("CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE");
    run(
        "CREATE CONSTRAINT migration_lock_id IF NOT EXISTS"
            + " FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE");
    try (var session = session();
        var lock = session.beginTransaction()) {
      lock.run("MERGE (l:MigrationLock {id: 'lock'}) SET l.name = 'Migration lock'").consume();
      var done = done(lock);
      for (var migration : migrations) {
        if (!migration.isDone(done.get(migration.version()))) {
          apply(migration);
        }
      }
      lock.commit();
    }
  }

  private static Map<Integer, String> done(SimpleQueryRunner transaction) {
    var done = new HashMap<Integer, String>();
    transaction
        .run("MATCH (m:Migration) RETURN m.id AS version, m.checksum AS checksum")
        .forEachRemaining(
            row -> done.put(row.get("version").asInt(), row.get("checksum").asString()));
    return done;
  }

  private void apply(Migration migration) {
    migration.statements().forEach(this::run);
    run("CALL db.awaitIndexes(600)");
    var name = "V%03d %s".formatted(migration.version(), migration.name());
    try (var session = session()) {
      session.executeWriteWithoutResult(transaction ->
          transaction
              .run(
                  "CREATE (:Migration {id: $id, name: $name, checksum: $checksum, ranAt: datetime()})",
                  Map.of(
                      "id", migration.version(),
                      "name", name,
                      "checksum", migration.checksum()))
              .consume());
    }
    log.info("Migrated the graph to {}", name);
  }

  /// What takes many transactions makes them itself.
  private void run(String statement) {
    try (var session = session()) {
      if (statement.contains(IN_TRANSACTIONS)) {
        session.run(statement).consume();
      } else {
        session.executeWriteWithoutResult(transaction -> transaction.run(statement).consume());
      }
    }
  }

  private Session session() {
    return driver.session(
        SessionConfig.builder()
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .build());
  }
}
