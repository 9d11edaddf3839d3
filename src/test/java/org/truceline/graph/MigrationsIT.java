package org.truceline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.truceline.TestNeo4j;

class MigrationsIT {

  private static final Map<String, String> FILES =
      Map.of(
          "migrations/V902__second",
          "MATCH (n:MigrationsIT) SET n.second = true;\n",
          "migrations/V901__first",
          """
          // a comment; with a semicolon
          CREATE INDEX migrations_it IF NOT EXISTS FOR (n:MigrationsIT) ON (n.id);
          CREATE (:MigrationsIT {id: 1});
          """);

  private final Driver driver = TestNeo4j.driver();

  @AfterEach
  void clear() {
    driver.executableQuery("DROP INDEX migrations_it IF EXISTS").execute();
    driver.executableQuery("MATCH (n:MigrationsIT) DETACH DELETE n").execute();
    driver.executableQuery("MATCH (n:Migration) WHERE n.id > 900 DETACH DELETE n").execute();
  }

  @Test
  void runInOrder() {
    new Migrations(driver, FILES).apply();
    assertThat(count("MATCH (n:MigrationsIT {second: true}) RETURN n")).isOne();
    assertThat(count("SHOW INDEXES WHERE name = 'migrations_it'")).isOne();
  }

  @Test
  void runOnce() {
    new Migrations(driver, FILES).apply();
    new Migrations(driver, FILES).apply();
    assertThat(count("MATCH (n:MigrationsIT) RETURN n")).isOne();
    assertThat(count("MATCH (n:Migration) WHERE n.id > 900 RETURN n")).isEqualTo(2);
  }

  @Test
  void runOnceWhereInstancesStartTogether() throws Exception {
    var starts = IntStream.range(0, 4).mapToObj(_ -> start()).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var start : threads.invokeAll(starts)) {
        start.get();
      }
    }
    assertThat(count("MATCH (n:MigrationsIT) RETURN n")).isOne();
  }

  @Test
  void runWhatIsTooMuchForOneTransactionInMany() {
    var many =
        "UNWIND range(1, 5) AS i CALL (i) { CREATE (:MigrationsIT {id: i}) } IN TRANSACTIONS OF 2 ROWS;\n";
    new Migrations(driver, Map.of("migrations/V901__many", many)).apply();
    assertThat(count("MATCH (n:MigrationsIT) RETURN n")).isEqualTo(5);
  }

  @Test
  void refuseOneThatWasChanged() {
    new Migrations(driver, FILES).apply();
    var changed = new Migrations(driver, Map.of("migrations/V901__first", "RETURN 1;"));
    assertThatIllegalStateException()
        .isThrownBy(changed::apply)
        .withMessageContaining("V901__first was changed after it ran");
  }

  @Test
  void areTriedAgainAfterAFailure() {
    var broken = Map.of("migrations/V901__first", "CREATE (:MigrationsIT {id: 1});\nNONSENSE;\n");
    assertThatThrownBy(new Migrations(driver, broken)::apply).hasMessageContaining("NONSENSE");
    assertThat(count("MATCH (n:Migration) WHERE n.id > 900 RETURN n")).isZero();
  }

  @Test
  void refuseAWrongNameAndAVersionTwice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Migrations(driver, Map.of("migrations/first", "RETURN 1")))
        .withMessageContaining("migrations/first.cypher");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> new Migrations(driver, Map.of("migrations/V1__a", "", "migrations/V01__b", "")))
        .withMessageContaining("same version");
  }

  private Callable<List<Object>> start() {
    return () -> {
      new Migrations(driver, FILES).apply();
      return List.of();
    };
  }

  private int count(String query) {
    return driver.executableQuery(query).execute().records().size();
  }
}
